import { assertNever } from '../result/result';
import type { CommandBody } from './commands';
import type { Whereabouts } from './merge/whereabouts';
import type { Annotation, Briefing, Check, Project, Verdict } from './records';

/**
 * A project taken back command by command, as far as a history tells of it: what things were called, and
 * which verdict stood. Taking back a command costs the same however much the project holds, which the
 * reducer cannot do; what was removed in between is known again once its removal is taken back.
 */
export class Past implements Whereabouts {
  #title: string;
  /** With all that has been seen on the way: the words of an annotation never change. */
  readonly #annotations = new Map<string, Annotation>();
  readonly #briefings = new Map<string, Briefing>();
  /** The checks of each annotation, oldest first. */
  readonly #checks = new Map<string, readonly Check[]>();
  /** The annotation of each check. */
  readonly #judged = new Map<string, string>();

  constructor({ title, briefings, annotations, checks }: Project) {
    this.#title = title;
    this.#add(briefings, annotations, checks);
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
    switch (inverse.type) {
      case 'project.rename':
        this.#title = inverse.title;
        break;
      case 'project.restore':
        this.#title = inverse.title;
        this.#add(inverse.briefings, inverse.annotations, inverse.checks);
        break;
      case 'briefing.add':
        this.#add([inverse.briefing], inverse.annotations, inverse.checks);
        break;
      case 'annotation.add':
        this.#add([], [inverse.annotation], inverse.checks);
        break;
      case 'speaker.edit': {
        const briefing = this.#briefings.get(inverse.briefing);
        const speakers = briefing?.speakers.map((speaker) =>
          speaker.id === inverse.speaker ? { ...speaker, ...inverse.edit } : speaker,
        );
        if (briefing && speakers) this.#briefings.set(briefing.id, { ...briefing, speakers });
        break;
      }
      case 'check.withdraw':
        // Who and when stand in no line; that it is withdrawn takes its verdict away.
        this.#mark(inverse.check, { at: 0, by: '' });
        break;
      case 'check.reinstate':
        this.#mark(inverse.check, null);
        break;
      case 'briefing.remove':
      case 'annotation.remove':
      case 'annotation.edit':
      case 'injected.mark':
      case 'furniture.mark':
      case 'check.record':
      case 'merge.settle':
        // What is gone is not asked for again, and the others change nothing that a line is known by.
        break;
      default:
        assertNever(inverse);
    }
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
