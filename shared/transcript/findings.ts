import type { TextRange } from '../text/range';

/** Languages that the engine tells apart (BCP 47 with the script where it matters). */
export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a speaker is at the briefing. */
export const ROLES = ['host', 'official', 'journalist', 'other'] as const;
export type Role = (typeof ROLES)[number];

/** What a turn does in the briefing (transcript.md, "Speakers"). */
export const TURN_KINDS = ['opening', 'statement', 'question', 'answer', 'procedural'] as const;
export type TurnKind = (typeof TURN_KINDS)[number];

/** Whether times say when words were posted (live pages) or spoken (subtitles, running times). */
export const TIME_KINDS = ['posted', 'spoken'] as const;
export type TimeKind = (typeof TIME_KINDS)[number];

/** Why a line was taken for a speaker's label. */
export const SPEAKER_SIGNS = [
  'titled-name',
  'repeated-name',
  'outlet',
  'office',
  'initial',
  'capitals',
  'manner',
] as const;
export type SpeakerSign = (typeof SPEAKER_SIGNS)[number];

/** A speaker as found in the text; ids are `s1`, `s2`, … in order of appearance. */
export interface SpeakerFinding {
  readonly id: string;
  /** The bare name, or the outlet's reporter label where no name is given. */
  readonly name: string;
  /** What is printed before the name, whole. */
  readonly title: string | null;
  /** The body within the title, or the outlet, where it is plain. */
  readonly organisation: string | null;
  readonly role: Role;
  readonly sign: SpeakerSign;
}

/** A turn: from its speaker's label to the end of its words. Ids are `t1`, `t2`, … */
export interface TurnFinding extends TextRange {
  readonly id: string;
  readonly speaker: string;
  readonly role: Role;
  readonly kind: TurnKind;
  /** Local ISO 8601 time, as exact as printed (`2023-10-30T15:08:02`, `…T15:08`); running times `00:01:12.340`; or null. */
  readonly time: string | null;
  /** `x1`, `x2`, …: the question that this turn asks or answers. */
  readonly exchange: string | null;
  /** The label with its colon, within the turn. */
  readonly label: TextRange;
}

/** What a block of text is: somebody's words, what stands before the first speaker, or page text. */
export const BLOCK_KINDS = ['words', 'preamble', 'furniture'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A paragraph; labels and time lines are not blocks. Ids are `b1`, `b2`, … in reading order. */
export interface BlockFinding extends TextRange {
  readonly id: string;
  readonly kind: BlockKind;
  /** The turn that it belongs to; null in the preamble and in furniture. */
  readonly turn: string | null;
}

/** Why page text was taken for furniture; `by-hand` where a person says so. */
export const FURNITURE_RULES = [
  'title-line',
  'label',
  'share',
  'tags',
  'comment-form',
  'copyright',
  'menu',
  'heading',
  'file',
  'notes',
  'by-hand',
] as const;
export type FurnitureRule = (typeof FURNITURE_RULES)[number];

/** Page text that is not the briefing. Ids are `p1`, `p2`, … */
export interface FurnitureFinding extends TextRange {
  readonly id: string;
  readonly text: string;
  readonly rule: FurnitureRule;
}

/** What the transcript part of the engine finds. All offsets are UTF-16 code units into the text. */
export interface TranscriptFindings {
  readonly title: string | null;
  readonly language: Language;
  /** ISO 8601 calendar date of the briefing, or null. */
  readonly date: string | null;
  readonly timeKind: TimeKind | null;
  /** Whether the time lines stand before or after the words that they label. */
  readonly timesStand: 'before' | 'after' | null;
  /** Ids of the turns whose time is earlier than that of a turn before them. */
  readonly timesRunBack: readonly string[];
  readonly speakers: readonly SpeakerFinding[];
  readonly turns: readonly TurnFinding[];
  readonly blocks: readonly BlockFinding[];
  readonly furniture: readonly FurnitureFinding[];
}
