import type { Annotation, Block, Briefing, Segment } from '../../../shared/project/records';
import type { Standing } from '../../../shared/project/staleness';
import type { CorrectionPlace } from './plugins/corrections/places';
import type { FindReport } from './plugins/finding';
import type { Showing } from './plugins/invisibles/state';
import type { MarkKind } from './plugins/marking/keys';
import type { OnPoint } from './plugins/pointing';
import type { Words } from './words';

/** What the transcript shows. */
export interface Content {
  readonly briefing: Briefing;
  /** The decoded source. */
  readonly text: string;
  readonly annotations: readonly Annotation[];
  /** How the annotations that were checked stand, by id. */
  readonly standings: ReadonlyMap<string, Standing>;
  readonly active: string | null;
  /** Whether the words can be typed in. */
  readonly isCorrecting: boolean;
  /** What characters that cannot be seen are shown by; null while they are not. */
  readonly invisibles: Showing | null;
  readonly words: Words;
}

/** What happens in the transcript. */
export interface Events {
  onActivate(annotationId: string | null): void;
  onSelectionChange(segments: readonly Segment[]): void;
  onMark(kind: MarkKind, segments: readonly Segment[]): void;
  /** Leaves words out of the quote around them, or puts them back. */
  onLeaveOut(segments: readonly Segment[]): void;
  /** Wants to see an annotation in the inspector. */
  onOpen(annotationId: string): void;
  /** The keyboard took hold of a mark, or let go. */
  onHold(annotationId: string | null): void;
  /** A mark that is held stands somewhere else now; comes with each key. */
  onAdjust(annotationId: string, segments: readonly Segment[]): void;
  readonly onPoint: OnPoint;
  /** The caret came to another block, or there is none any more. */
  onCaret(block: string | null): void;
  onVisibleTurn(turnId: string | null): void;
  /** What is looked for was found, or the selection came to another hit or left one. */
  onFind(report: FindReport): void;
  /** The caret came to a correction, or left it. */
  onCorrection(correction: CorrectionPlace | null): void;
  onEditTurn(turnId: string): void;
  /** Words were typed and wait to be stored, or all of them are stored. */
  onUnsent(isUnsent: boolean): void;
  /** Stores what a block reads now; whether that was done. `caret` is an offset in the words, where the last were typed. */
  onCorrect(block: string, words: string, caret: number | null): Promise<boolean>;
}

/** Whether two contents have the same blocks, in the same turns, by the same people; corrections in them aside. */
export function sameBlocks(a: Content, b: Content): boolean {
  const [before, after] = [a.briefing.blocks, b.briefing.blocks];
  return (
    a.text === b.text &&
    a.briefing.turns === b.briefing.turns &&
    a.briefing.speakers === b.briefing.speakers &&
    a.briefing.furniture === b.briefing.furniture &&
    a.briefing.language === b.briefing.language &&
    a.briefing.timeKind === b.briefing.timeKind &&
    before.length === after.length &&
    after.every((block, i) => sameButWords(block, before[i]))
  );
}

function sameButWords(block: Block, other: Block | undefined): boolean {
  if (block === other) return true;
  return (
    block.id === other?.id &&
    block.start === other.start &&
    block.end === other.end &&
    block.kind === other.kind &&
    block.turn === other.turn
  );
}
