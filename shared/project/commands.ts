import { z } from 'zod';
import { ROLES } from '../transcript/findings';
import {
  annotationSchema,
  briefingSchema,
  checkSchema,
  FINDING_STATUSES,
  figureReadingSchema,
  furnitureSchema,
  idSchema,
  injectedSchema,
  quoteSchema,
} from './records';

const shapeOf = {
  quote: quoteSchema.unwrap().shape,
  injected: injectedSchema.unwrap().shape,
  furniture: furnitureSchema.unwrap().shape,
};

/** What can be edited on an annotation; a key that does not belong to its kind is refused. */
export const annotationEditSchema = z
  .strictObject({
    note: z.string().exactOptional(),
    speaker: shapeOf.quote.speaker.exactOptional(),
    style: shapeOf.quote.style.exactOptional(),
    tags: shapeOf.quote.tags.exactOptional(),
    status: z.enum(FINDING_STATUSES).exactOptional(),
    reading: figureReadingSchema.exactOptional(),
  })
  .readonly();
export type AnnotationEdit = z.infer<typeof annotationEditSchema>;

/** What can be edited on a speaker. */
export const speakerEditSchema = z
  .strictObject({
    name: z.string().exactOptional(),
    title: z.string().nullable().exactOptional(),
    organisation: z.string().nullable().exactOptional(),
    role: z.enum(ROLES).exactOptional(),
  })
  .readonly();

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
  }),
  z.strictObject({
    type: z.literal('briefing.add'),
    briefing: briefingSchema,
    annotations: z.array(annotationSchema).readonly(),
    checks: z.array(checkSchema).readonly(),
  }),
  z.strictObject({ type: z.literal('briefing.remove'), briefing: idSchema }),
  z.strictObject({
    type: z.literal('speaker.edit'),
    briefing: idSchema,
    speaker: idSchema,
    edit: speakerEditSchema,
  }),
  z.strictObject({
    type: z.literal('injected.mark'),
    briefing: idSchema,
    injected: idSchema,
    status: shapeOf.injected.status,
  }),
  z.strictObject({
    type: z.literal('furniture.mark'),
    briefing: idSchema,
    furniture: idSchema,
    status: shapeOf.furniture.status,
  }),
  z.strictObject({
    type: z.literal('annotation.add'),
    annotation: annotationSchema,
    /** Checks that come back with an annotation whose removal is undone. */
    checks: z.array(checkSchema).readonly(),
  }),
  z.strictObject({ type: z.literal('annotation.remove'), annotation: idSchema }),
  z.strictObject({ type: z.literal('annotation.edit'), annotation: idSchema, edit: annotationEditSchema }),
  z.strictObject({ type: z.literal('check.record'), check: checkSchema }),
  z.strictObject({ type: z.literal('check.withdraw'), check: idSchema }),
  z.strictObject({ type: z.literal('check.reinstate'), check: idSchema }),
  z.strictObject({
    type: z.literal('merge.settle'),
    /** Commands of somebody else that a merge has settled without applying them. */
    commands: z.array(idSchema).min(1).readonly(),
    /** False where that is taken back: the next merge asks about them again. */
    settled: z.boolean(),
  }),
]);
export type CommandBody = z.infer<typeof commandBodySchema>;

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
