import { presentTexts } from '../../../../shared/anchoring/make-anchor';
import { isDismissed } from '../../../../shared/project/queries';
import type { Annotation, Briefing, Turn } from '../../../../shared/project/records';

/** A turn as the outline shows it. */
export interface OutlineTurn {
  readonly turn: Turn;
  readonly speaker: string;
  /** How the turn begins, without quarantined text. */
  readonly words: string;
  readonly marks: number;
}

/** A line of the outline: what comes before the first speaker, a turn of its own, or a question with its answers. */
export type OutlineEntry =
  | { readonly kind: 'preamble'; readonly marks: number }
  | { readonly kind: 'turn'; readonly turn: OutlineTurn }
  | { readonly kind: 'exchange'; readonly number: number; readonly turns: readonly OutlineTurn[] };

/** The outline of a briefing in reading order; what the host says within an exchange belongs to it. */
export function buildOutline(
  briefing: Briefing,
  text: string,
  annotations: readonly Annotation[],
): readonly OutlineEntry[] {
  const marks = countMarks(briefing, annotations);
  const names = new Map(briefing.speakers.map(({ id, name }) => [id, name]));
  const begins = beginnings(briefing, text);
  const lines = briefing.turns.map<OutlineTurn>((turn) => ({
    turn,
    speaker: names.get(turn.speaker) ?? '',
    words: begins.get(turn.id) ?? '',
    marks: marks.get(turn.id) ?? 0,
  }));
  const entries: OutlineEntry[] = [];
  if (briefing.blocks.some(({ kind }) => kind === 'preamble')) {
    entries.push({ kind: 'preamble', marks: marks.get(null) ?? 0 });
  }
  let number = 0;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    const { exchange } = line.turn;
    if (exchange === null) {
      entries.push({ kind: 'turn', turn: line });
      at += 1;
      continue;
    }
    const end = lines.findLastIndex(({ turn }) => turn.exchange === exchange) + 1;
    number += 1;
    entries.push({ kind: 'exchange', number, turns: lines.slice(at, end) });
    at = end;
  }
  return entries;
}

/** How many marks begin in each turn; those before the first turn count for null. */
function countMarks(briefing: Briefing, annotations: readonly Annotation[]): Map<string | null, number> {
  const turnOf = new Map(briefing.blocks.map(({ id, turn }) => [id, turn]));
  const counts = new Map<string | null, number>();
  for (const annotation of annotations) {
    if (annotation.anchor.briefing !== briefing.id) continue;
    if (isDismissed(annotation)) continue;
    const turn = turnOf.get(annotation.anchor.segments[0]?.block ?? '') ?? null;
    counts.set(turn, (counts.get(turn) ?? 0) + 1);
  }
  return counts;
}

/** The first block of each turn, as it reads without quarantined text. */
function beginnings(briefing: Briefing, text: string): Map<string, string> {
  const present = presentTexts(briefing, text);
  const injected = briefing.injected.filter(({ status }) => status === 'quarantined');
  const begins = new Map<string, string>();
  for (const block of briefing.blocks) {
    if (block.turn === null || begins.has(block.turn)) continue;
    const words = injected
      .filter(({ start, end }) => start >= block.start && end <= block.end)
      .reduce((rest, found) => rest.replace(found.text, ''), present(block.id));
    begins.set(block.turn, words);
  }
  return begins;
}
