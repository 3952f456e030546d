import { z } from 'zod';

/** Names a template's file, so nothing that could lead out of a folder is one. */
export const templateIdSchema = z
  .string()
  .regex(/^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[\p{L}\p{N}_-][\p{L}\p{N}_ -]{0,63}$/iu);

/** What a template is called and made for. */
export const titleShape = {
  name: z.string().trim().min(1).max(100),
  /** The tags that it is made for: where one of them is exported, it is offered. */
  tags: z.array(z.string()).readonly(),
};

/** A template of one's own. */
export const ownTemplateSchema = z
  .strictObject({ id: templateIdSchema, ...titleShape, text: z.string().max(200_000) })
  .readonly();
export type OwnTemplate = z.infer<typeof ownTemplateSchema>;

/** What a template's file says: all but the id, which is the file's name. */
export type TemplateFile = Omit<OwnTemplate, 'id'>;
