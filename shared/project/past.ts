import { assertNever } from '../result/result';
import { bodiesOf, type CommandBody, type PlacedAnchor, type SimpleBody } from './commands';
import type { Whereabouts } from './merge/whereabouts';
import type {
  Annotation,
  Briefing,
  Check,
  Link,
  Project,
  ProjectState,
  Rate,
  Resolution,
  Verdict,
} from './records';
import { revised } from './revise/revised';

/**
 * A project taken back command by command, as far as a history tells of it: what things were called, and
 * which verdict stood. Taking back a command costs the same however many annotations the project holds, which
 * the reducer cannot do; what was removed in between is known again once its removal is taken back.
 */
export class Past implements Whereabouts {
  #title: string;
  /** With all that has been seen on the way: of what was removed later, how it was then. */
  readonly #annotations = new Map<string, Annotation>();
  readonly #briefings = new Map<string, Briefing>();
  /** The checks of each annotation, oldest first. */
  readonly #checks = new Map<string, readonly Check[]>();
  /** The annotation of each check. */
  readonly #judged = new Map<string, string>();

  /** Links, resolutions and rates, also those that were removed later. */
  readonly #links = new Map<string, Link>();
  readonly #resolutions = new Map<string, Resolution>();
  readonly #rates = new Map<string, Rate>();

  constructor(project: Project) {
    this.#title = project.title;
    this.#restore(project);
  }

  get title(): string {
    return this.#title;
  }

  briefing(id: string): Briefing | undefined {
    return this.#briefings.get(id);
  }

  annotation(id: string): Annotation | undefined {
    return this.#annotations.get(id);
  }

  link(id: string): Link | undefined {
    return this.#links.get(id);
  }

  resolution(id: string): Resolution | undefined {
    return this.#resolutions.get(id);
  }

  rate(id: string): Rate | undefined {
    return this.#rates.get(id);
  }

  briefingOf(annotation: string): string {
    return this.#annotations.get(annotation)?.anchor.briefing ?? '';
  }

  annotationOf(check: string): string {
    return this.#judged.get(check) ?? '';
  }

  /** What the newest check that stands has come to; null where an annotation is unchecked. */
  verdictOn(annotation: string): Verdict | null {
    const checks = this.#checks.get(annotation) ?? [];
    return checks.findLast(({ withdrawn }) => !withdrawn)?.verdict ?? null;
  }

  /** Goes one command further back; the command's inverse says to where. */
  takeBack(inverse: CommandBody): void {
    for (const body of bodiesOf(inverse)) this.#takeBack(body);
  }

  #takeBack(inverse: SimpleBody): void {
    switch (inverse.type) {
      case 'project.rename':
        this.#title = inverse.title;
        break;
      case 'project.restore':
        this.#title = inverse.title;
        this.#restore(inverse);
        break;
      case 'briefing.add':
        this.#add([inverse.briefing], inverse.annotations, inverse.checks);
        break;
      case 'annotation.add':
        this.#add([], [inverse.annotation], inverse.checks);
        break;
      case 'annotation.move':
        this.#place([inverse]);
        break;
      case 'turn.split':
      case 'turn.join':
      case 'block.correct':
        this.#place(inverse.anchors);
        this.#changeBriefing(inverse.briefing, inverse);
        break;
      case 'briefing.edit':
      case 'speaker.edit':
      case 'speaker.add':
      case 'speaker.remove':
      case 'turn.edit':
      case 'injected.add':
      case 'furniture.add':
      case 'furniture.remove':
        this.#changeBriefing(inverse.briefing, inverse);
        break;
      case 'check.withdraw':
        // Who and when stand in no line; that it is withdrawn takes its verdict away.
        this.#mark(inverse.check, { at: 0, by: '' });
        break;
      case 'check.reinstate':
        this.#mark(inverse.check, null);
        break;
      case 'link.add':
        this.#links.set(inverse.link.id, inverse.link);
        break;
      case 'resolution.add':
        this.#resolutions.set(inverse.resolution.id, inverse.resolution);
        break;
      case 'rate.add':
        this.#rates.set(inverse.rate.id, inverse.rate);
        break;
      case 'briefing.remove':
      case 'link.remove':
      case 'resolution.remove':
      case 'rate.remove':
      case 'check.sign':
      case 'check.unsign':
      case 'annotation.remove':
      case 'annotation.edit':
      case 'injected.mark':
      case 'injected.remove':
      case 'furniture.mark':
      case 'check.record':
      case 'merge.settle':
        // What is gone is not asked for again, and the others change nothing that a line is known by.
        break;
      default:
        assertNever(inverse);
    }
  }

  /** Who is called what and which blocks are whose: a briefing alone is quick to reduce. */
  #changeBriefing(id: string, body: SimpleBody): void {
    const known = this.#briefings.get(id);
    const briefing = known && revised(known, body);
    if (briefing) this.#briefings.set(id, briefing);
  }

  #place(anchors: readonly PlacedAnchor[]): void {
    for (const { annotation: id, anchor } of anchors) {
      const annotation = this.#annotations.get(id);
      if (annotation) this.#annotations.set(id, { ...annotation, anchor });
    }
  }

  #restore({ briefings, annotations, checks, links, resolutions, rates }: ProjectState): void {
    this.#add(briefings, annotations, checks);
    for (const link of links) this.#links.set(link.id, link);
    for (const resolution of resolutions) this.#resolutions.set(resolution.id, resolution);
    for (const rate of rates) this.#rates.set(rate.id, rate);
  }

  #add(briefings: readonly Briefing[], annotations: readonly Annotation[], checks: readonly Check[]): void {
    for (const briefing of briefings) this.#briefings.set(briefing.id, briefing);
    for (const annotation of annotations) {
      this.#annotations.set(annotation.id, annotation);
      this.#checks.set(annotation.id, []);
    }
    for (const check of checks) {
      this.#judged.set(check.id, check.annotation);
      this.#checks.set(check.annotation, [...(this.#checks.get(check.annotation) ?? []), check]);
    }
  }

  #mark(check: string, withdrawn: Check['withdrawn']): void {
    const annotation = this.annotationOf(check);
    const checks = this.#checks.get(annotation) ?? [];
    this.#checks.set(
      annotation,
      checks.map((one) => (one.id === check ? { ...one, withdrawn } : one)),
    );
  }
}
