import type { Reading, Said } from '../engine/reading';
import { isLineEnd } from '../text/lines';
import { contains, overlaps } from '../text/range';
import { cutOut } from '../text/without';
import type { BlockFinding, SpeakerFinding, TurnFinding } from '../transcript/findings';
import { assignKinds } from '../transcript/turn-kinds';
import type { Decisions } from './decisions';
import { settleSpeakers } from './settle-speakers';

/**
 * A reading with an editor's decisions carried out. `text` is the decoded text (offsets in UTF-16 code
 * units). Findings that were turned down are gone: a turn joins the one before it, or the preamble, and
 * its label becomes words; page text becomes words of the turn before it, or preamble. Kinds and
 * exchanges are decided anew, by the engine's own rule, only where a turn's role has changed or a turn
 * is gone; everything else stays as it was found.
 */
export function settleReading(reading: Reading, decisions: Decisions, text: string): Reading {
  const rejected = {
    turns: new Set(decisions.rejected.turns),
    injected: new Set(decisions.rejected.injected),
    furniture: new Set(decisions.rejected.furniture),
    figures: new Set(decisions.rejected.figures),
    claims: new Set(decisions.rejected.claims),
  };
  const named = settleSpeakers(reading.speakers, decisions.speakers);
  const injected = reading.injected.filter(({ id }) => !rejected.injected.has(id));
  const joined = joinTurns(reading.turns, rejected.turns, (turn) => withSpeaker(turn, named));
  const shown = reading.furniture.filter(({ id }) => rejected.furniture.has(id));
  const freed = freeFurniture(
    labelsAsWords(rehome(reading.blocks, joined.homes), reading.turns, joined.homes, text),
    joined.turns,
    shown,
  );
  const isDecidedAnew =
    rejected.turns.size > 0 || reading.turns.some((turn) => withSpeaker(turn, named).role !== turn.role);
  const speaking = new Set(freed.turns.map(({ speaker }) => speaker));
  const speakers = named.speakers.filter(({ id }) => speaking.has(id));
  const turns = isDecidedAnew
    ? withKinds(freed.turns, speakers, freed.blocks, (block) => wordsOf(block, text, injected))
    : freed.turns;
  return {
    ...reading,
    title: decisions.title.trim() || reading.title,
    language: decisions.language,
    date: decisions.date,
    timesRunBack: reading.timesRunBack.filter((id) => turns.some((turn) => turn.id === id)),
    speakers,
    turns,
    blocks: freed.blocks,
    injected,
    furniture: reading.furniture.filter(({ id }) => !rejected.furniture.has(id)),
    figures: keptIn(turns, reading.figures, rejected.figures),
    claims: keptIn(turns, reading.claims, rejected.claims),
  };
}

/** The findings that were not turned down, with who said each of them now. */
function keptIn<F extends Said & { readonly id: string; readonly start: number }>(
  turns: readonly TurnFinding[],
  found: readonly F[],
  rejected: ReadonlySet<string>,
): readonly F[] {
  const turnAt = turnFinder(turns);
  return found
    .filter(({ id }) => !rejected.has(id))
    .map((finding) => {
      const turn = turnAt(finding.start);
      return { ...finding, speaker: turn?.speaker ?? null, exchange: turn?.exchange ?? null };
    });
}

/** Finds the turn at a place in the source; places in ascending order take one walk over the turns. */
function turnFinder(turns: readonly TurnFinding[]): (at: number) => TurnFinding | undefined {
  let index = 0;
  return (at) => {
    if (at < (turns[index]?.start ?? Number.POSITIVE_INFINITY)) index = 0;
    while (index < turns.length && (turns[index]?.end ?? 0) <= at) index += 1;
    const turn = turns[index];
    return turn && turn.start <= at ? turn : undefined;
  };
}

/** Where the blocks of a turn that was turned down go: a turn's id, or null for the preamble. */
type Homes = ReadonlyMap<string, string | null>;

function withSpeaker(
  turn: TurnFinding,
  { speakers, resolve }: ReturnType<typeof settleSpeakers>,
): TurnFinding {
  const id = resolve(turn.speaker);
  const speaker = speakers.find((one) => one.id === id);
  return { ...turn, speaker: id, role: speaker?.role ?? turn.role };
}

function joinTurns(
  found: readonly TurnFinding[],
  rejected: ReadonlySet<string>,
  settle: (turn: TurnFinding) => TurnFinding,
): { readonly turns: readonly TurnFinding[]; readonly homes: Homes } {
  const turns: TurnFinding[] = [];
  const homes = new Map<string, string | null>();
  for (const turn of found) {
    if (!rejected.has(turn.id)) {
      turns.push(settle(turn));
      continue;
    }
    const before = turns.pop();
    homes.set(turn.id, before?.id ?? null);
    // On a page where times stand after the words, the time of the whole is at the end of its last part.
    if (before) turns.push({ ...before, end: turn.end, time: before.time ?? turn.time });
  }
  return { turns, homes };
}

function rehome(blocks: readonly BlockFinding[], homes: Homes): readonly BlockFinding[] {
  return blocks.map((block) => {
    const home = block.turn === null ? undefined : homes.get(block.turn);
    return home === undefined ? block : { ...block, ...placeIn(home) };
  });
}

/** A label on a line of its own becomes a block; one that its words follow on the line joins their block. */
function labelsAsWords(
  blocks: readonly BlockFinding[],
  found: readonly TurnFinding[],
  homes: Homes,
  text: string,
): readonly BlockFinding[] {
  let result = blocks;
  for (const { id, label } of found) {
    const home = homes.get(id);
    if (home === undefined) continue;
    const next = result.find((block) => block.start >= label.end && block.kind !== 'furniture');
    if (next && !hasLineEnd(text, label.end, next.start)) {
      result = result.map((block) => (block === next ? { ...block, start: label.start } : block));
    } else {
      result = inOrder([...result, { ...label, id: `${id}-label`, ...placeIn(home) }]);
    }
  }
  return result;
}

function freeFurniture(
  blocks: readonly BlockFinding[],
  turns: readonly TurnFinding[],
  shown: Reading['furniture'],
): { readonly blocks: readonly BlockFinding[]; readonly turns: readonly TurnFinding[] } {
  const freed = new Map<string, string | null>();
  for (const block of blocks) {
    const isShown = block.kind === 'furniture' && shown.some((page) => contains(page, block));
    if (isShown) freed.set(block.id, turns.findLast(({ start }) => start <= block.start)?.id ?? null);
  }
  if (freed.size === 0) return { blocks, turns };
  return {
    blocks: rehomeById(blocks, freed),
    turns: turns.map((turn) => {
      const ends = blocks.filter(({ id }) => freed.get(id) === turn.id).map(({ end }) => end);
      return { ...turn, end: Math.max(turn.end, ...ends) };
    }),
  };
}

function rehomeById(blocks: readonly BlockFinding[], homes: Homes): readonly BlockFinding[] {
  return blocks.map((block) => {
    const home = homes.get(block.id);
    return home === undefined ? block : { ...block, ...placeIn(home) };
  });
}

function withKinds(
  turns: readonly TurnFinding[],
  speakers: readonly SpeakerFinding[],
  blocks: readonly BlockFinding[],
  wordsIn: (block: BlockFinding) => string,
): readonly TurnFinding[] {
  const blocksOf = new Map(turns.map(({ id }): [string, BlockFinding[]] => [id, []]));
  for (const block of blocks) blocksOf.get(block.turn ?? '')?.push(block);
  const { kinds, exchanges } = assignKinds(
    speakers.map(({ role }) => role),
    turns.map((turn) => ({
      speaker: speakers.findIndex(({ id }) => id === turn.speaker),
      words: (blocksOf.get(turn.id) ?? []).map(wordsIn).join('\n\n'),
    })),
  );
  return turns.map((turn, index) => ({
    ...turn,
    kind: kinds[index] ?? turn.kind,
    exchange: exchanges[index] ?? null,
  }));
}

function wordsOf(block: BlockFinding, text: string, injected: Reading['injected']): string {
  const inside = injected
    .filter((span) => overlaps(span, block))
    .map(({ start, end }) => ({
      start: Math.max(start, block.start) - block.start,
      end: Math.min(end, block.end) - block.start,
    }));
  return cutOut(text.slice(block.start, block.end), inside).text;
}

function placeIn(home: string | null): Pick<BlockFinding, 'kind' | 'turn'> {
  return { kind: home === null ? 'preamble' : 'words', turn: home };
}

function inOrder(blocks: readonly BlockFinding[]): readonly BlockFinding[] {
  return [...blocks].sort((a, b) => a.start - b.start);
}

function hasLineEnd(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isLineEnd(text.charCodeAt(at))) return true;
  return false;
}
