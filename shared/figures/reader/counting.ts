import type { Draft } from '../draft';
import type { Weight } from '../findings';
import type { Amount } from './amount';
import { boundsOf, firmnessOf } from './bounds';
import type { FoundHedge } from './hedges';
import type { Second } from './ranges';
import type { Scene } from './scene';

/** A number on its way to becoming a count, with what is known about it so far. */
export interface Counting {
  readonly scene: Scene;
  readonly first: Amount;
  readonly second: Second | null;
  readonly joined: Amount | null;
  readonly floor: number;
  readonly before: FoundHedge | null;
  readonly hedged: boolean;
  readonly end: number;
}

/** How a count closes: its end, what it counts and the hedge after it. */
export interface Ending {
  readonly end: number;
  readonly unit: string | null;
  readonly of: string | null;
  readonly weight: Weight;
  readonly after: FoundHedge | null;
}

/** Makes the figure of a count. */
export function countDraft(count: Counting, ending: Ending): Draft {
  const { first, second, joined, before } = count;
  const [value, max] = boundsOf(first, second, first.unit?.extra === undefined ? null : first.unit, 'count');
  return {
    start: before?.at ?? first.start,
    end: ending.after?.at ?? ending.end,
    kind: 'count',
    value,
    max,
    firmness: firmnessOf(max, before, first.hedge ?? joined?.hedge ?? null, ending.after?.firmness ?? null),
    unit: ending.unit,
    of: ending.of,
    weight: ending.weight,
  };
}
