import { z } from 'zod';
import { CLAIM_TYPES } from '../claims/findings';
import { BASES, CHANGES, FIGURE_KINDS, QUALIFIERS, WEIGHTS } from '../figures/findings';
import { INJECTION_SIGNS } from '../injection/findings';
import {
  BLOCK_KINDS,
  FURNITURE_RULES,
  LANGUAGES,
  ROLES,
  TIME_KINDS,
  TURN_KINDS,
} from '../transcript/findings';

/** Version of the shape below; a change of shape raises it and adds a file to `migrations/`. */
export const SCHEMA_VERSION = 3;

/** Identifier of a record; unique in its project (briefings, annotations, checks) or its briefing. */
export const idSchema = z.string().min(1).max(64);
/** UTF-16 code units from the beginning of a text. */
const offset = z.int().nonnegative();
/** Milliseconds since 1970-01-01T00:00:00Z. */
const instant = z.int().nonnegative();
const range = { start: offset, end: offset };

/** The bytes as imported, named by their hash, and how they were decoded. Never changed. */
export const sourceSchema = z
  .strictObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    fileName: z.string(),
    mediaType: z.string(),
    encoding: z.string(),
    byteLength: z.int().nonnegative(),
    /** Length of the decoded text in UTF-16 code units. */
    length: offset,
    /** Where the briefing came from, as the editor gave it. */
    address: z.string().nullable(),
    importedAt: instant,
  })
  .readonly();
export type Source = z.infer<typeof sourceSchema>;

/** Who speaks. */
export const speakerSchema = z
  .strictObject({
    id: idSchema,
    name: z.string(),
    title: z.string().nullable(),
    organisation: z.string().nullable(),
    role: z.enum(ROLES),
  })
  .readonly();
export type Speaker = z.infer<typeof speakerSchema>;

/** Consecutive blocks by one speaker; the range is in the source and begins with the label. */
export const turnSchema = z
  .strictObject({
    id: idSchema,
    ...range,
    speaker: idSchema,
    kind: z.enum(TURN_KINDS),
    /** Local ISO 8601 time, or null. */
    time: z.string().nullable(),
    exchange: idSchema.nullable(),
  })
  .readonly();
export type Turn = z.infer<typeof turnSchema>;

/** A place where the present text of a block differs from the source; `start`..`end` is in the source. */
export const correctionSchema = z.strictObject({ ...range, text: z.string() }).readonly();
export type Correction = z.infer<typeof correctionSchema>;

/** A paragraph with a stable id and a range in the source. */
export const blockSchema = z
  .strictObject({
    id: idSchema,
    ...range,
    kind: z.enum(BLOCK_KINDS),
    turn: idSchema.nullable(),
    /** In order, not overlapping, within the block. */
    corrections: z.array(correctionSchema).readonly(),
  })
  .readonly();
export type Block = z.infer<typeof blockSchema>;

/** Injected text: quarantined words stay visible and are left out of quotes and figures. */
export const injectedSchema = z
  .strictObject({
    id: idSchema,
    ...range,
    text: z.string(),
    /** Empty where a person marked it. */
    signs: z.array(z.enum(INJECTION_SIGNS)).readonly(),
    reads: z.string(),
    status: z.enum(['quarantined', 'released']),
  })
  .readonly();
export type Injected = z.infer<typeof injectedSchema>;

/** Page text: hidden from the transcript unless somebody wants it shown. */
export const furnitureSchema = z
  .strictObject({
    id: idSchema,
    ...range,
    text: z.string(),
    rule: z.enum(FURNITURE_RULES),
    status: z.enum(['hidden', 'shown']),
  })
  .readonly();
export type Furniture = z.infer<typeof furnitureSchema>;

/** One imported transcript. */
export const briefingSchema = z
  .strictObject({
    id: idSchema,
    title: z.string(),
    language: z.enum(LANGUAGES),
    /** ISO 8601 calendar date, or null. */
    date: z.string().nullable(),
    timeKind: z.enum(TIME_KINDS).nullable(),
    /** Version of the engine that read it. */
    engine: z.string(),
    source: sourceSchema,
    speakers: z.array(speakerSchema).readonly(),
    turns: z.array(turnSchema).readonly(),
    blocks: z.array(blockSchema).readonly(),
    injected: z.array(injectedSchema).readonly(),
    furniture: z.array(furnitureSchema).readonly(),
  })
  .readonly();
export type Briefing = z.infer<typeof briefingSchema>;

/** A stretch of a block's present text. */
export const segmentSchema = z.strictObject({ block: idSchema, ...range }).readonly();
export type Segment = z.infer<typeof segmentSchema>;

/** Where an annotation stands, and the words it stood on when it was made. */
export const anchorSchema = z
  .strictObject({
    briefing: idSchema,
    /** In reading order; an empty segment is an orphan that is shown, never dropped. */
    segments: z.array(segmentSchema).min(1).readonly(),
    /** The words, blocks joined by a line feed. */
    exact: z.string(),
    /** Up to 32 code units before and after, within the first and the last block. */
    prefix: z.string(),
    suffix: z.string(),
  })
  .readonly();
export type Anchor = z.infer<typeof anchorSchema>;

/** A figure as read; see `FigureReading` of the engine. */
export const figureReadingSchema = z
  .strictObject({
    kind: z.enum(FIGURE_KINDS),
    value: z.number().nullable(),
    max: z.number().nullable(),
    qualifier: z.enum(QUALIFIERS),
    inclusive: z.boolean(),
    unit: z.string().nullable(),
    of: z.string().nullable(),
    period: z.string().nullable(),
    scope: z.string().nullable(),
    change: z.enum(CHANGES).nullable(),
    basis: z.enum(BASES).nullable(),
  })
  .readonly();

const annotationBase = {
  id: idSchema,
  createdAt: instant,
  createdBy: z.string(),
  anchor: anchorSchema,
  note: z.string(),
};

/** How soon a quote is wanted. */
export const PRIORITIES = ['high', 'normal', 'low'] as const;
/** Whose a translation is: published by the speaker's side, or made here. */
export const TRANSLATION_KINDS = ['official', 'own'] as const;

/** The words of a quote in another language. */
export const translationSchema = z
  .strictObject({ text: z.string(), kind: z.enum(TRANSLATION_KINDS) })
  .readonly();
export type Translation = z.infer<typeof translationSchema>;

/** Words to publish. */
export const quoteSchema = z
  .strictObject({
    ...annotationBase,
    kind: z.literal('quote'),
    speaker: idSchema.nullable(),
    /** Whose words the speaker passes on; null where they are the speaker's own. */
    relays: z.string().nullable(),
    style: z.enum(['direct', 'partial', 'paraphrase']),
    tags: z.array(z.string()).readonly(),
    priority: z.enum(PRIORITIES),
    translation: translationSchema.nullable(),
  })
  .readonly();
export type Quote = z.infer<typeof quoteSchema>;

/** What became of a finding: `found` by the engine until a person accepts or dismisses it, or `made` by hand. */
export const FINDING_STATUSES = ['found', 'accepted', 'dismissed', 'made'] as const;
export type FindingStatus = (typeof FINDING_STATUSES)[number];

/** A number as said. */
export const figureSchema = z
  .strictObject({
    ...annotationBase,
    kind: z.literal('figure'),
    status: z.enum(FINDING_STATUSES),
    weight: z.enum(WEIGHTS),
    reading: figureReadingSchema,
  })
  .readonly();
export type Figure = z.infer<typeof figureSchema>;

/** Something checkable without a number. */
export const claimSchema = z
  .strictObject({
    ...annotationBase,
    kind: z.literal('claim'),
    status: z.enum(FINDING_STATUSES),
    /** What the engine found it to say; null where a person marked it. */
    type: z.enum(CLAIM_TYPES).nullable(),
  })
  .readonly();
export type Claim = z.infer<typeof claimSchema>;

/** A remark on a passage. */
export const noteSchema = z.strictObject({ ...annotationBase, kind: z.literal('note') }).readonly();
export type Note = z.infer<typeof noteSchema>;

/** What an editor puts on the text. */
export const annotationSchema = z.discriminatedUnion('kind', [
  quoteSchema,
  figureSchema,
  claimSchema,
  noteSchema,
]);
export type Annotation = z.infer<typeof annotationSchema>;
/** What an annotation can be. */
export type AnnotationKind = Annotation['kind'];

/** What a check can come to; an annotation without a check is `unchecked`. */
export const VERDICTS = ['verified', 'imprecise', 'wrong', 'disputed', 'unverifiable'] as const;
/** What a check came to. */
export type Verdict = (typeof VERDICTS)[number];

/** What somebody looked at to judge a figure. */
export const checkSourceSchema = z
  .strictObject({
    title: z.string(),
    publisher: z.string(),
    address: z.string(),
    /** Page, table, paragraph. */
    locator: z.string(),
    /** ISO 8601 calendar date on which it was read. */
    accessed: z.string(),
  })
  .readonly();
export type CheckSource = z.infer<typeof checkSourceSchema>;

/** One act of verification. Checks are added and withdrawn, never edited. */
export const checkSchema = z
  .strictObject({
    id: idSchema,
    annotation: idSchema,
    verdict: z.enum(VERDICTS),
    sources: z.array(checkSourceSchema).readonly(),
    note: z.string(),
    at: instant,
    by: z.string(),
    /** What was judged: a verdict is stale once one of these has changed. */
    judged: z
      .strictObject({ words: z.string(), value: z.number().nullable(), max: z.number().nullable() })
      .readonly(),
    withdrawn: z.strictObject({ at: instant, by: z.string() }).readonly().nullable(),
  })
  .readonly();
export type Check = z.infer<typeof checkSchema>;

/** A story or a beat: briefings and what was made of them. */
export const projectSchema = z
  .strictObject({
    schema: z.literal(SCHEMA_VERSION),
    id: idSchema,
    title: z.string(),
    createdAt: instant,
    changedAt: instant,
    briefings: z.array(briefingSchema).readonly(),
    annotations: z.array(annotationSchema).readonly(),
    checks: z.array(checkSchema).readonly(),
  })
  .readonly();
export type Project = z.infer<typeof projectSchema>;

/** A project in which nothing has happened yet. */
export function emptyProject(id: string, title: string, now: number): Project {
  return {
    schema: SCHEMA_VERSION,
    id,
    title,
    createdAt: now,
    changedAt: now,
    briefings: [],
    annotations: [],
    checks: [],
  };
}
