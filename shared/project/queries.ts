import { STATISTIC_KINDS } from '../figures/findings';
import { oncePer } from './once-per';
import { placedBlock } from './placed-block';
import type { Annotation, AnnotationKind, Briefing, Check, Figure, Project, Speaker, Turn } from './records';

/** The newest check of each annotation that was not withdrawn. */
export const latestChecks = oncePer(
  (checks: readonly Check[]): ReadonlyMap<string, Check> =>
    new Map(checks.filter(({ withdrawn }) => !withdrawn).map((check) => [check.annotation, check])),
);

const turnsById = oncePer(
  (turns: readonly Turn[]): ReadonlyMap<string, Turn> => new Map(turns.map((turn) => [turn.id, turn])),
);

/** The newest check of an annotation that was not withdrawn. */
export function latestCheck(project: Pick<Project, 'checks'>, annotation: string): Check | null {
  return latestChecks(project.checks).get(annotation) ?? null;
}

const byBriefing = oncePer(
  (annotations: readonly Annotation[]): ReadonlyMap<string, readonly Annotation[]> => {
    const briefings = new Map<string, Annotation[]>();
    for (const annotation of annotations) {
      const { briefing } = annotation.anchor;
      const its = briefings.get(briefing);
      if (its) its.push(annotation);
      else briefings.set(briefing, [annotation]);
    }
    return briefings;
  },
);

/** The annotations of one kind in a briefing, in reading order. */
export function annotationsOf<K extends AnnotationKind>(
  project: Pick<Project, 'annotations'>,
  briefing: Briefing,
  kind: K,
): Extract<Annotation, { kind: K }>[] {
  const place = (annotation: Annotation): [number, number] => {
    const first = annotation.anchor.segments[0];
    return [placedBlock(briefing, first?.block ?? '')?.index ?? 0, first?.start ?? 0];
  };
  return (byBriefing(project.annotations).get(briefing.id) ?? [])
    .filter((a): a is Extract<Annotation, { kind: K }> => a.kind === kind)
    .map((annotation) => ({ annotation, place: place(annotation) }))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ annotation }) => annotation);
}

/** Whether somebody said that a finding is none: it has no mark and is out of the queue. */
export function isDismissed(annotation: Annotation): boolean {
  const isFinding = annotation.kind === 'figure' || annotation.kind === 'claim';
  return isFinding && annotation.status === 'dismissed';
}

/** Whether a figure is one that a fact-checker has to look at: a statistic that nobody dismissed. */
export function needsCheck(figure: Figure): boolean {
  return (
    figure.status !== 'dismissed' && figure.weight === 'high' && STATISTIC_KINDS.has(figure.reading.kind)
  );
}

/** The turn in which an annotation begins. */
export function turnOf(briefing: Briefing, annotation: Annotation): Turn | null {
  const first = placedBlock(briefing, annotation.anchor.segments[0]?.block ?? '');
  return turnById(briefing, first?.block.turn ?? null);
}

/** A turn of a briefing by id. */
export function turnById(briefing: Pick<Briefing, 'turns'>, id: string | null): Turn | null {
  return turnsById(briefing.turns).get(id ?? '') ?? null;
}

/** A speaker of a briefing by id. */
export function speakerById(briefing: Briefing, id: string | null): Speaker | null {
  return briefing.speakers.find((speaker) => speaker.id === id) ?? null;
}

/** Who said what an annotation marks: the speaker set on a quote, else the turn's. */
export function speakerOf(briefing: Briefing, annotation: Annotation): Speaker | null {
  const set = annotation.kind === 'quote' ? annotation.speaker : null;
  return speakerById(briefing, set ?? turnOf(briefing, annotation)?.speaker ?? null);
}
