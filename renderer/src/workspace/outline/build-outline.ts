import { presentTexts } from '../../../../shared/anchoring/make-anchor';
import { isDismissed, latestCheck, needsCheck } from '../../../../shared/project/queries';
import type { Annotation, Briefing, Project, Turn } from '../../../../shared/project/records';

/** How much there is in a part of the text, and how much of it is left to do. */
export interface Tally {
  readonly marks: number;
  /** Figures that a fact-checker has to look at and nobody has. */
  readonly unchecked: number;
}

/** A turn as the outline shows it. */
export interface OutlineTurn extends Tally {
  readonly turn: Turn;
  readonly speaker: string;
  /** How the turn begins, without quarantined text. */
  readonly words: string;
}

/** A line of the outline: what comes before the first speaker, a turn of its own, or a question with its answers. */
export type OutlineEntry =
  | ({ readonly kind: 'preamble' } & Tally)
  | { readonly kind: 'turn'; readonly turn: OutlineTurn }
  | ({ readonly kind: 'exchange'; readonly number: number; readonly turns: readonly OutlineTurn[] } & Tally);

/** The outline of a briefing in reading order; what the host says within an exchange belongs to it. */
export function buildOutline(
  briefing: Briefing,
  text: string,
  project: Pick<Project, 'annotations' | 'checks'>,
): readonly OutlineEntry[] {
  const tallies = tally(briefing, project);
  const names = new Map(briefing.speakers.map(({ id, name }) => [id, name]));
  const begins = beginnings(briefing, text);
  const lines = briefing.turns.map<OutlineTurn>((turn) => ({
    turn,
    speaker: names.get(turn.speaker) ?? '',
    words: begins.get(turn.id) ?? '',
    ...(tallies.get(turn.id) ?? NOTHING),
  }));
  const entries: OutlineEntry[] = [];
  const ends = new Map(lines.map(({ turn }, index) => [turn.exchange, index + 1]));
  if (briefing.blocks.some(({ kind }) => kind === 'preamble')) {
    entries.push({ kind: 'preamble', ...(tallies.get(null) ?? NOTHING) });
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
    const end = ends.get(exchange) ?? at + 1;
    number += 1;
    const turns = lines.slice(at, end);
    entries.push({ kind: 'exchange', number, turns, ...turns.reduce(sum, NOTHING) });
    at = end;
  }
  return entries;
}

const NOTHING: Tally = { marks: 0, unchecked: 0 };

function sum(a: Tally, b: Tally): Tally {
  return { marks: a.marks + b.marks, unchecked: a.unchecked + b.unchecked };
}

/** What begins in each turn; what stands before the first turn counts for null. */
function tally(
  briefing: Briefing,
  project: Pick<Project, 'annotations' | 'checks'>,
): ReadonlyMap<string | null, Tally> {
  const turnOf = new Map(briefing.blocks.map(({ id, turn }) => [id, turn]));
  const tallies = new Map<string | null, Tally>();
  for (const annotation of project.annotations) {
    if (annotation.anchor.briefing !== briefing.id || isDismissed(annotation)) continue;
    const turn = turnOf.get(annotation.anchor.segments[0]?.block ?? '') ?? null;
    const unchecked = isUnchecked(project, annotation) ? 1 : 0;
    tallies.set(turn, sum(tallies.get(turn) ?? NOTHING, { marks: 1, unchecked }));
  }
  return tallies;
}

function isUnchecked(project: Pick<Project, 'checks'>, annotation: Annotation): boolean {
  return (
    annotation.kind === 'figure' && needsCheck(annotation) && latestCheck(project, annotation.id) === null
  );
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
