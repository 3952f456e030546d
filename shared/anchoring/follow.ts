import type { Block, Correction, Segment } from '../project/records';
import type { TextChange } from '../text/diff';
import type { TextRange } from '../text/range';

/**
 * Where a range of a text is after some changes (in order, not overlapping). What lies beside a change moves along with its
 * words; an edge inside one goes to the edge of what stands there now. Text that was put in at an edge stays
 * outside. A range whose words are gone is empty.
 */
export function followChanges(range: TextRange, changes: readonly TextChange[]): TextRange {
  const end = followed(range.end, changes, 'end');
  return { start: Math.min(followed(range.start, changes, 'start'), end), end };
}

function followed(offset: number, changes: readonly TextChange[], side: 'start' | 'end'): number {
  let shift = 0;
  for (const { before, after } of changes) {
    if (offset < before.start || (offset === before.start && side === 'end')) break;
    if (offset < before.end) return side === 'start' && offset >= before.start ? after.start : after.end;
    shift = after.end - before.end;
  }
  return offset + shift;
}

/** The segments of an anchor after some changes of one block's present text, kept from overlapping. */
export function followSegments(
  segments: readonly Segment[],
  block: string,
  changes: readonly TextChange[],
): readonly Segment[] {
  let last = 0;
  return segments.map((segment) => {
    if (segment.block !== block) return segment;
    const { start, end } = followChanges(segment, changes);
    const kept = { block, start: Math.max(start, last), end: Math.max(end, last) };
    last = kept.end;
    return kept;
  });
}

/**
 * What other corrections change in the present text of a block. Corrections that both have are no change; those
 * of one that touch some of the other are one change with them.
 */
export function correctionChanges(
  block: Pick<Block, 'start' | 'corrections'>,
  corrections: readonly Correction[],
): readonly TextChange[] {
  const isIn = (list: readonly Correction[]) => {
    const keys = new Set(list.map(keyOf));
    return (one: Correction) => keys.has(keyOf(one));
  };
  const inBefore = isIn(block.corrections);
  const inAfter = isIn(corrections);
  const differing = [
    ...block.corrections.filter((one) => !inAfter(one)),
    ...corrections.filter((one) => !inBefore(one)),
  ].sort((a, b) => a.start - b.start);
  const regions: { start: number; end: number }[] = [];
  for (const { start, end } of differing) {
    const last = regions.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else regions.push({ start, end });
  }
  return regions.map((region) => ({
    before: presentRegion(block.start, block.corrections, region),
    after: presentRegion(block.start, corrections, region),
  }));
}

/** A region of the source that no correction reaches over, in the text that the corrections make. */
function presentRegion(blockStart: number, corrections: readonly Correction[], region: TextRange): TextRange {
  let start = region.start - blockStart;
  let end = region.end - blockStart;
  for (const one of corrections) {
    const longer = one.text.length - (one.end - one.start);
    if (one.start < region.start) start += longer;
    if (one.start <= region.end) end += longer;
  }
  return { start, end };
}

function keyOf({ start, end, text }: Correction): string {
  return `${start} ${end} ${text}`;
}
