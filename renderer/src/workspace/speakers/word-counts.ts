import { speakerOf } from '../../../../shared/project/queries';
import type { Annotation, Briefing } from '../../../../shared/project/records';

/** How many turns and quotes each speaker of a briefing has, by the speaker's id. */
export function wordCounts(
  briefing: Briefing,
  annotations: readonly Annotation[],
): ReadonlyMap<string, { readonly turns: number; readonly quotes: number }> {
  const counts = new Map(briefing.speakers.map(({ id }) => [id, { turns: 0, quotes: 0 }]));
  for (const turn of briefing.turns) {
    const count = counts.get(turn.speaker);
    if (count) count.turns += 1;
  }
  for (const annotation of annotations) {
    if (annotation.kind !== 'quote' || annotation.anchor.briefing !== briefing.id) continue;
    const count = counts.get(speakerOf(briefing, annotation)?.id ?? '');
    if (count) count.quotes += 1;
  }
  return counts;
}
