import { compareQuote } from '../anchoring/compare-quote';
import { makeAnchor } from '../anchoring/make-anchor';
import { presentLength } from '../anchoring/present-text';
import { placedBlock } from '../project/placed-block';
import type { Block, Briefing, Figure, Segment } from '../project/records';
import type { Side } from './alignment';
import { amountOf, isValued, sortedAmounts } from './amounts';
import { codesIn } from './codes';
import { joinedTraits, sizeOf, type Traits } from './traits';

/** A paragraph that is aligned. */
export interface BlockUnit {
  readonly id: string;
  readonly traits: Traits;
}

/** A turn that is aligned, or what stands before the first one. */
export interface TurnUnit {
  /** Null for the preamble. */
  readonly turn: string | null;
  readonly blocks: readonly BlockUnit[];
  readonly traits: Traits;
}

/** The turns of a text with their traits, in order; first the preamble, where there is one. Page text is left out. */
export function turnUnitsOf(side: Side): readonly TurnUnit[] {
  const { briefing } = side;
  const figures = figuresByBlock(side);
  const blocks = new Map<string | null, BlockUnit[]>();
  for (const block of briefing.blocks) {
    if (block.kind === 'furniture') continue;
    const unit = { id: block.id, traits: passageTraits(side, wholeOf(block), figures.get(block.id) ?? []) };
    blocks.set(block.turn, [...(blocks.get(block.turn) ?? []), unit]);
  }
  const preamble = blocks.get(null);
  const head = preamble ? [unitOf(null, preamble, PREAMBLE)] : [];
  return [
    ...head,
    ...briefing.turns.map(({ id, kind, speaker, time }) =>
      unitOf(id, blocks.get(id) ?? [], { kind, speaker, time }),
    ),
  ];
}

type Role = Pick<Traits, 'kind' | 'speaker' | 'time'>;

const PREAMBLE: Role = { kind: 'preamble', speaker: null, time: null };
const WITHIN_TURN: Role & Pick<Traits, 'mixed'> = { kind: null, speaker: null, time: null, mixed: 'nothing' };

function unitOf(turn: string | null, blocks: readonly BlockUnit[], role: Role): TurnUnit {
  return { turn, blocks, traits: { ...joinedTraits(blocks.map(({ traits }) => traits)), ...role } };
}

/** The traits of a passage within a turn, with the figures that stand in it. */
export function passageTraits(
  { briefing, text }: Side,
  segment: Segment,
  figures: readonly Figure[],
): Traits {
  const words = wordsAt(briefing, text, [segment]);
  const amounts = figures.flatMap(({ reading, anchor }) =>
    isValued(reading) ? [amountOf(reading, anchor.exact)] : [],
  );
  return {
    size: sizeOf(words),
    amounts: sortedAmounts(amounts),
    weight: amounts.reduce((sum, { weight }) => sum + weight, 0),
    codes: codesIn(words),
    ...WITHIN_TURN,
  };
}

/** The present words at some segments; quarantined words are left out. */
export function wordsAt(briefing: Briefing, text: string, segments: readonly Segment[]): string {
  return compareQuote(briefing, text, makeAnchor(briefing, text, segments)).words;
}

/** The whole of a block. */
export function wholeOf(block: Block): Segment {
  return { block: block.id, start: 0, end: presentLength(block) };
}

/** The whole of some blocks, in order. */
export function wholesOf({ briefing }: Side, blocks: readonly string[]): readonly Segment[] {
  return blocks.flatMap((id) => {
    const block = placedBlock(briefing, id)?.block;
    return block ? [wholeOf(block)] : [];
  });
}

/** The present words of some blocks, one a line; quarantined words are left out. */
export function wordsOfBlocks(side: Side, blocks: readonly string[]): string {
  return wordsAt(side.briefing, side.text, wholesOf(side, blocks));
}

/** The figures of a side that nobody dismissed, by the block in which they begin, in order. */
export function figuresByBlock({ briefing, figures }: Side): ReadonlyMap<string, readonly Figure[]> {
  const byBlock = new Map<string, Figure[]>();
  for (const figure of figures) {
    const block = figure.anchor.segments[0]?.block;
    if (block === undefined || figure.anchor.briefing !== briefing.id || figure.status === 'dismissed')
      continue;
    const list = byBlock.get(block) ?? [];
    list.push(figure);
    byBlock.set(block, list);
  }
  for (const list of byBlock.values()) list.sort((a, b) => startOf(a) - startOf(b));
  return byBlock;
}

function startOf({ anchor }: Figure): number {
  return anchor.segments[0]?.start ?? 0;
}
