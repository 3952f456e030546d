import type { Annotation, Briefing, Check, Segment } from '../../../shared/project/records';
import type { MarkKind } from './plugins/marking/keys';
import type { Words } from './words';

/** What the transcript shows. */
export interface Content {
  readonly briefing: Briefing;
  /** The decoded source. */
  readonly text: string;
  readonly annotations: readonly Annotation[];
  readonly checks: readonly Check[];
  readonly active: string | null;
  readonly words: Words;
}

/** What happens in the transcript. */
export interface Events {
  onActivate(annotationId: string | null): void;
  onSelectionChange(segments: readonly Segment[]): void;
  onMark(kind: MarkKind, segments: readonly Segment[]): void;
  onVisibleTurn(turnId: string | null): void;
}

/** Whether two contents have the same words, in the same turns, by the same people. */
export function sameDocument(a: Content, b: Content): boolean {
  return (
    a.text === b.text &&
    a.briefing.blocks === b.briefing.blocks &&
    a.briefing.turns === b.briefing.turns &&
    a.briefing.speakers === b.briefing.speakers &&
    a.briefing.furniture === b.briefing.furniture &&
    a.briefing.language === b.briefing.language &&
    a.briefing.timeKind === b.briefing.timeKind
  );
}
