import { z } from 'zod';
import { CLAIM_TYPES } from '../claims/findings';
import { BASES, CHANGES, FIGURE_KINDS, QUALIFIERS, WEIGHTS } from '../figures/findings';
import { INJECTION_SIGNS } from '../injection/findings';
import { structureSchema } from '../text/structure';
import {
  BLOCK_KINDS,
  FURNITURE_RULES,
  LANGUAGES,
  ROLES,
  TIME_KINDS,
  TURN_KINDS,
} from '../transcript/findings';

/*
 * Everything that a project stores, on one page: a migration has to be written with all of it in sight.
 */

/** Version of the shape below; a change of shape raises it and adds a file to `migrations/`. */
export const SCHEMA_VERSION = 6;

/** Identifier of a record; unique in its project (briefings, annotations, checks) or its briefing. */
export const idSchema = z.string().min(1).max(64);
/** UTF-16 code units from the beginning of a text. */
const offset = z.int().nonnegative();
/** Milliseconds since 1970-01-01T00:00:00Z. */
const instant = z.int().nonnegative();
const range = { start: offset, end: offset };

/** A SHA-256 in small hexadecimal digits. */
const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** The bytes as imported, named by their hash, and how they were decoded. Never changed. */
export const sourceSchema = z
  .strictObject({
    sha256: sha256Schema,
    /**
     * The text that was taken out of the bytes, kept beside them as UTF-8 under its own SHA-256, so that what is quoted
     * does not depend on who reads the file later; null where the bytes are themselves valid in `encoding`.
     */
    text: sha256Schema.nullable(),
    fileName: z.string(),
    mediaType: z.string(),
    /** How the bytes were decoded, as the Encoding standard names it; `binary` where they hold no plain text. */
    encoding: z.string(),
    byteLength: z.int().nonnegative(),
    /** Length of the text in UTF-16 code units. */
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

/** Injected text, and markup within the words: what is quarantined stays visible and is left out of quotes and figures. */
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
    /** What the file's formatting said; ranges are in the source, in order. */
    structure: z.array(structureSchema).readonly(),
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
  /** Who is to look after it, by the name that they work under; null where nobody is asked. */
  assignedTo: z.string().nullable(),
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
    /** Why it was dismissed, in a person's words. */
    dismissal: z.string(),
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
    /** Why it was dismissed, in a person's words. */
    dismissal: z.string(),
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

/** How an annotation is checked: a figure or a claim against sources, a quote against what was really said. */
export const CHECK_METHODS = ['sources', 'recording', 'official-text'] as const;
export type CheckMethod = (typeof CHECK_METHODS)[number];

/** A file that is kept with the project, by the hash of its bytes. */
export const keptFileSchema = z
  .strictObject({
    sha256: sha256Schema,
    fileName: z.string(),
    mediaType: z.string(),
    byteLength: z.int().nonnegative(),
  })
  .readonly();
export type KeptFile = z.infer<typeof keptFileSchema>;

/** What somebody looked at to judge an annotation. */
export const checkSourceSchema = z
  .strictObject({
    title: z.string(),
    publisher: z.string(),
    address: z.string(),
    /** Page, table, paragraph; of a recording, the time. */
    locator: z.string(),
    /** ISO 8601 calendar date on which it was read. */
    accessed: z.string(),
    /** The words or the number found there. */
    extract: z.string(),
    file: keptFileSchema.nullable(),
  })
  .readonly();
export type CheckSource = z.infer<typeof checkSourceSchema>;

/** What a check judged: a verdict is stale once one of these has changed. */
export const judgedSchema = z
  .strictObject({
    words: z.string(),
    value: z.number().nullable(),
    max: z.number().nullable(),
    /** What else the words meant; null where an older version did not write it down. */
    context: z
      .strictObject({
        qualifier: z.enum(QUALIFIERS).nullable(),
        unit: z.string().nullable(),
        of: z.string().nullable(),
        period: z.string().nullable(),
        scope: z.string().nullable(),
        /** Who said it, by name. */
        speaker: z.string().nullable(),
        briefing: idSchema,
      })
      .readonly()
      .nullable(),
  })
  .readonly();
export type Judged = z.infer<typeof judgedSchema>;

/** When something was done, and by whom. */
export const actSchema = z.strictObject({ at: instant, by: z.string() }).readonly();

/** One act of verification. Checks are added, signed by a second person and withdrawn, never edited. */
export const checkSchema = z
  .strictObject({
    id: idSchema,
    annotation: idSchema,
    verdict: z.enum(VERDICTS),
    method: z.enum(CHECK_METHODS),
    sources: z.array(checkSourceSchema).readonly(),
    note: z.string(),
    at: instant,
    by: z.string(),
    judged: judgedSchema,
    /** The second person who stands for it. */
    signed: actSchema.nullable(),
    withdrawn: actSchema.nullable(),
  })
  .readonly();
export type Check = z.infer<typeof checkSchema>;

/** What one briefing is to another: a later or another copy of the same event, or the event in another language. */
export const LINK_KINDS = ['revision', 'translation'] as const;

/** Two briefings of one event. A link to a briefing that is gone says nothing. */
export const linkSchema = z
  .strictObject({ id: idSchema, kind: z.enum(LINK_KINDS), briefing: idSchema, other: idSchema })
  .readonly();
export type Link = z.infer<typeof linkSchema>;

/** What a briefing that comes in is to one that is there. */
export const relationSchema = linkSchema.unwrap().pick({ kind: true, other: true }).readonly();
export type Relation = z.infer<typeof relationSchema>;

/** What the ledger finds: two figures for one thing, or figures that do not add up. */
export const RESOLUTION_KINDS = ['pair', 'arithmetic'] as const;
/** What becomes of it: so be it, there is a reason, or the speaker has to be asked. */
export const RESOLUTION_WAYS = ['accepted', 'explained', 'question'] as const;

/** What a person made of a finding of the ledger. It says nothing any more once what was judged has changed. */
export const resolutionSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(RESOLUTION_KINDS),
    /** In reading order. */
    figures: z.array(idSchema).min(1).readonly(),
    /** The finding as it was then, for comparison with what is found now. */
    judged: z.string(),
    as: z.enum(RESOLUTION_WAYS),
    /** The explanation or the question. */
    words: z.string(),
    at: instant,
    by: z.string(),
  })
  .readonly();
export type Resolution = z.infer<typeof resolutionSchema>;

/** What one unit of a currency was worth in another, as somebody looked it up. */
export const rateSchema = z
  .strictObject({
    id: idSchema,
    /** ISO 4217. */
    from: z.string().regex(/^[A-Z]{3}$/),
    /** ISO 4217. */
    to: z.string().regex(/^[A-Z]{3}$/),
    /** Units of `to` for one of `from`. */
    rate: z.number().positive(),
    /** ISO 8601 calendar date of the rate. */
    date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    source: z.string().min(1),
  })
  .readonly();
export type Rate = z.infer<typeof rateSchema>;

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
    links: z.array(linkSchema).readonly(),
    resolutions: z.array(resolutionSchema).readonly(),
    rates: z.array(rateSchema).readonly(),
  })
  .readonly();
export type Project = z.infer<typeof projectSchema>;

/** What can be different in another state of the same project. */
export type ProjectState = Omit<Project, 'schema' | 'id' | 'createdAt' | 'changedAt'>;

/** A project's state, without what never changes. */
export function stateOf(project: ProjectState): ProjectState {
  const { title, briefings, annotations, checks, links, resolutions, rates } = project;
  return { title, briefings, annotations, checks, links, resolutions, rates };
}

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
    links: [],
    resolutions: [],
    rates: [],
  };
}
