import { z } from 'zod';
import { ROLES } from '../transcript/findings';
import {
  actSchema,
  anchorSchema,
  annotationSchema,
  blockSchema,
  briefingSchema,
  checkSchema,
  correctionSchema,
  FINDING_STATUSES,
  figureReadingSchema,
  figureSchema,
  furnitureSchema,
  idSchema,
  injectedSchema,
  linkSchema,
  quoteSchema,
  rateSchema,
  resolutionSchema,
  sourceSchema,
  speakerSchema,
  turnSchema,
} from './records';

const shapeOf = {
  briefing: briefingSchema.unwrap().shape,
  source: sourceSchema.unwrap().shape,
  quote: quoteSchema.unwrap().shape,
  figure: figureSchema.unwrap().shape,
  injected: injectedSchema.unwrap().shape,
  furniture: furnitureSchema.unwrap().shape,
  turn: turnSchema.unwrap().shape,
  block: blockSchema.unwrap().shape,
};

/** What can be edited on an annotation; a key that does not belong to its kind is refused. */
export const annotationEditSchema = z
  .strictObject({
    note: z.string().exactOptional(),
    speaker: shapeOf.quote.speaker.exactOptional(),
    relays: shapeOf.quote.relays.exactOptional(),
    style: shapeOf.quote.style.exactOptional(),
    tags: shapeOf.quote.tags.exactOptional(),
    priority: shapeOf.quote.priority.exactOptional(),
    translation: shapeOf.quote.translation.exactOptional(),
    status: z.enum(FINDING_STATUSES).exactOptional(),
    dismissal: shapeOf.figure.dismissal.exactOptional(),
    assignedTo: shapeOf.figure.assignedTo.exactOptional(),
    reading: figureReadingSchema.exactOptional(),
    weight: shapeOf.figure.weight.exactOptional(),
  })
  .readonly();
export type AnnotationEdit = z.infer<typeof annotationEditSchema>;

/** What can be edited on a briefing; where it came from is the one thing about a source that a person says. */
export const briefingEditSchema = z
  .strictObject({
    title: shapeOf.briefing.title.exactOptional(),
    date: shapeOf.briefing.date.exactOptional(),
    address: shapeOf.source.address.exactOptional(),
  })
  .readonly();

/** What can be edited on a speaker. */
export const speakerEditSchema = z
  .strictObject({
    name: z.string().exactOptional(),
    title: z.string().nullable().exactOptional(),
    organisation: z.string().nullable().exactOptional(),
    role: z.enum(ROLES).exactOptional(),
  })
  .readonly();

/** What can be edited on a turn. */
export const turnEditSchema = z
  .strictObject({
    speaker: shapeOf.turn.speaker.exactOptional(),
    kind: shapeOf.turn.kind.exactOptional(),
    time: shapeOf.turn.time.exactOptional(),
  })
  .readonly();

/** Where annotations stand after a change of the text below them; those that are not there need no place. */
const anchorsSchema = z
  .array(z.strictObject({ annotation: idSchema, anchor: anchorSchema }).readonly())
  .readonly();
export type PlacedAnchor = z.infer<typeof anchorsSchema>[number];

/** A change of something in a project; several of them can be made at once. */
export const partBodySchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('briefing.edit'), briefing: idSchema, edit: briefingEditSchema }),
  z.strictObject({
    type: z.literal('speaker.edit'),
    briefing: idSchema,
    speaker: idSchema,
    edit: speakerEditSchema,
  }),
  z.strictObject({
    type: z.literal('speaker.add'),
    briefing: idSchema,
    speaker: speakerSchema,
    /** The place among the speakers, counted from 0. */
    index: z.int().nonnegative(),
  }),
  /** Takes away a speaker who has no turn and no quote. */
  z.strictObject({ type: z.literal('speaker.remove'), briefing: idSchema, speaker: idSchema }),
  z.strictObject({
    type: z.literal('turn.edit'),
    briefing: idSchema,
    turn: idSchema,
    edit: turnEditSchema,
  }),
  z.strictObject({
    /** Makes two turns of one. */
    type: z.literal('turn.split'),
    briefing: idSchema,
    turn: idSchema,
    /** Where in the source the second begins, in UTF-16 code units. */
    at: shapeOf.turn.start,
    /** The second turn's id. */
    id: idSchema,
    /** The id of the second turn's first block where `at` lies inside a block, which becomes two; else null. */
    block: idSchema.nullable(),
    /** Of the annotations over the seam. */
    anchors: anchorsSchema,
    /** What a joined turn had been, and where the one before it ended; null for a new turn, which takes after its first part. */
    was: z.strictObject({ turn: turnSchema, end: shapeOf.turn.end }).readonly().nullable(),
  }),
  z.strictObject({
    /** Joins a turn to the one before it, which keeps its speaker, kind and time. */
    type: z.literal('turn.join'),
    briefing: idSchema,
    turn: idSchema,
    /** The turn's first block where it is melted into the block that it follows without a gap; else null. */
    block: idSchema.nullable(),
    /** Of the annotations over the seam. */
    anchors: anchorsSchema,
  }),
  z.strictObject({
    /** Says what a block reads where the source is wrong: all of its corrections, in order. */
    type: z.literal('block.correct'),
    briefing: idSchema,
    block: idSchema,
    corrections: z.array(correctionSchema).readonly(),
    /** Of the annotations in the block. One that is not among them follows its words. */
    anchors: anchorsSchema,
  }),
  z.strictObject({
    type: z.literal('injected.mark'),
    briefing: idSchema,
    injected: idSchema,
    status: shapeOf.injected.status,
  }),
  z.strictObject({ type: z.literal('injected.add'), briefing: idSchema, injected: injectedSchema }),
  z.strictObject({ type: z.literal('injected.remove'), briefing: idSchema, injected: idSchema }),
  z.strictObject({
    type: z.literal('furniture.mark'),
    briefing: idSchema,
    furniture: idSchema,
    status: shapeOf.furniture.status,
  }),
  /** The blocks within become page text. */
  z.strictObject({ type: z.literal('furniture.add'), briefing: idSchema, furniture: furnitureSchema }),
  z.strictObject({
    type: z.literal('furniture.remove'),
    briefing: idSchema,
    furniture: idSchema,
    /** What the blocks within it become. */
    homes: z
      .array(
        z.strictObject({ block: idSchema, kind: shapeOf.block.kind, turn: shapeOf.block.turn }).readonly(),
      )
      .readonly(),
  }),
  z.strictObject({
    type: z.literal('annotation.add'),
    annotation: annotationSchema,
    /** Checks that come back with an annotation whose removal is undone. */
    checks: z.array(checkSchema).readonly(),
  }),
  z.strictObject({ type: z.literal('annotation.remove'), annotation: idSchema }),
  z.strictObject({ type: z.literal('annotation.edit'), annotation: idSchema, edit: annotationEditSchema }),
  /** Moves a mark, or makes it longer or shorter; into another copy of the briefing, too. */
  z.strictObject({ type: z.literal('annotation.move'), annotation: idSchema, anchor: anchorSchema }),
  z.strictObject({ type: z.literal('check.record'), check: checkSchema }),
  z.strictObject({ type: z.literal('check.withdraw'), check: idSchema }),
  z.strictObject({ type: z.literal('check.reinstate'), check: idSchema }),
  /** A second person stands for a check. */
  z.strictObject({ type: z.literal('check.sign'), check: idSchema, signed: actSchema }),
  z.strictObject({ type: z.literal('check.unsign'), check: idSchema }),
  z.strictObject({ type: z.literal('link.add'), link: linkSchema }),
  z.strictObject({ type: z.literal('link.remove'), link: idSchema }),
  z.strictObject({ type: z.literal('resolution.add'), resolution: resolutionSchema }),
  z.strictObject({ type: z.literal('resolution.remove'), resolution: idSchema }),
  z.strictObject({ type: z.literal('rate.add'), rate: rateSchema }),
  z.strictObject({ type: z.literal('rate.remove'), rate: idSchema }),
]);
export type PartBody = z.infer<typeof partBodySchema>;

/** What several changes at once can be to the one who makes them. */
export const BATCHES = [
  'block.correct',
  'turn.edit',
  'speaker.merge',
  'quarantine',
  'page-text',
  'accept',
  'dismiss',
  'assign',
  'confirm',
  'carry-over',
  'resolve',
] as const;

/** Every change that can happen to a project. */
export const commandBodySchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('project.rename'), title: z.string().min(1) }),
  z.strictObject({
    /** Puts another state in the place of the present one: what the project was when a backup was made. */
    type: z.literal('project.restore'),
    title: z.string().min(1),
    briefings: z.array(briefingSchema).readonly(),
    annotations: z.array(annotationSchema).readonly(),
    checks: z.array(checkSchema).readonly(),
    links: z.array(linkSchema).readonly(),
    resolutions: z.array(resolutionSchema).readonly(),
    rates: z.array(rateSchema).readonly(),
  }),
  z.strictObject({
    type: z.literal('briefing.add'),
    briefing: briefingSchema,
    annotations: z.array(annotationSchema).readonly(),
    checks: z.array(checkSchema).readonly(),
    /** What it is to others, or they to it. */
    links: z.array(linkSchema).readonly(),
  }),
  z.strictObject({
    type: z.literal('briefing.remove'),
    briefing: idSchema,
    /** Links that go with it. Others that name it stay and say nothing until it is back. */
    links: z.array(idSchema).readonly(),
  }),
  z.strictObject({
    type: z.literal('merge.settle'),
    /** Commands of somebody else that a merge has settled without applying them. */
    commands: z.array(idSchema).min(1).readonly(),
    /** False where that is taken back: the next merge asks about them again. */
    settled: z.boolean(),
  }),
  ...partBodySchema.options,
  z.strictObject({
    /** Several changes as one: all of them or none, and one step of undo. */
    type: z.literal('batch'),
    as: z.enum(BATCHES),
    bodies: z.array(partBodySchema).min(1).readonly(),
  }),
]);
export type CommandBody = z.infer<typeof commandBodySchema>;

/** The body of one type of command. */
export type BodyOf<T extends CommandBody['type']> = Extract<CommandBody, { type: T }>;

/** A change that is not several. */
export type SimpleBody = Exclude<CommandBody, BodyOf<'batch'>>;

/** The changes that a command makes, one by one. */
export function bodiesOf(body: CommandBody): readonly SimpleBody[] {
  return body.type === 'batch' ? body.bodies : [body];
}

/** What people know a change by. */
export type ChangeName = SimpleBody['type'] | BodyOf<'batch'>['as'];

/** What people know a change by: a batch goes by what it was made as. */
export function nameOf(body: CommandBody): ChangeName {
  return body.type === 'batch' ? body.as : body.type;
}

/** A change with its identity: `id` makes it idempotent, `at` is in milliseconds, `by` is the author. */
export const commandSchema = z
  .strictObject({
    id: idSchema,
    at: z.int().nonnegative(),
    by: z.string(),
    /** Set on a command that undoes or redoes an earlier one. */
    reverses: z
      .strictObject({ command: idSchema, as: z.enum(['undo', 'redo']) })
      .readonly()
      .nullable(),
    body: commandBodySchema,
  })
  .readonly();
export type Command = z.infer<typeof commandSchema>;
