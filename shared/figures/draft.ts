import type { TextRange } from '../text/range';
import type { FigureKind, Qualifier, Weight } from './findings';

/** How firmly a number was said, with the two hedges apart that take in the number itself: at least, up to. */
export type Firmness = Qualifier | 'at-least' | 'at-most';

/** A figure in the offsets of its block's view, before it gets its id and its surroundings. */
export interface Draft extends TextRange {
  readonly kind: FigureKind;
  readonly value: number | null;
  readonly max: number | null;
  readonly firmness: Firmness;
  readonly unit: string | null;
  readonly of: string | null;
  readonly weight: Weight;
}

/** The qualifier of a firmness, and whether it takes in the number itself. */
export function qualified(firmness: Firmness): {
  readonly qualifier: Qualifier;
  readonly inclusive: boolean;
} {
  if (firmness === 'at-least') return { qualifier: 'over', inclusive: true };
  if (firmness === 'at-most') return { qualifier: 'under', inclusive: true };
  return { qualifier: firmness, inclusive: false };
}
