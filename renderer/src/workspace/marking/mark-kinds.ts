import { CircleAlert, Hash, type LucideIcon, Quote, StickyNote } from 'lucide-react';
import type { AnnotationKind } from '../../../../shared/project/records';

/** A kind of mark with its sign and the key that makes one. */
export interface MarkKindInfo {
  readonly kind: AnnotationKind;
  readonly icon: LucideIcon;
  readonly keys: string;
}

/** The kinds in the order of the bars and menus. */
export const MARK_KINDS: readonly MarkKindInfo[] = [
  { kind: 'quote', icon: Quote, keys: 'Q' },
  { kind: 'figure', icon: Hash, keys: 'F' },
  { kind: 'claim', icon: CircleAlert, keys: 'L' },
  { kind: 'note', icon: StickyNote, keys: 'N' },
];
