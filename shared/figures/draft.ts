import type { TextRange } from '../text/range';
import type { FigureKind, Qualifier, Weight } from './findings';

/** A figure in the offsets of its block's view, before it gets its id and its surroundings. */
export interface Draft extends TextRange {
  readonly kind: FigureKind;
  readonly value: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier;
  readonly unit: string | null;
  readonly of: string | null;
  readonly weight: Weight;
}
