import { z } from 'zod';
import {
  annotationSchema,
  briefingSchema,
  checkSchema,
  checkSourceSchema,
  idSchema,
  linkSchema,
  resolutionSchema,
  SCHEMA_VERSION,
} from '../../project/records';
import { sourceList } from '../../project/source-list';
import type { Problem } from '../../result/problem';
import { ok, type Result } from '../../result/result';
import { type ExportInput, findContext } from '../document';

/**
 * The shape of a JSON export. The records are those of the project, as `shared/project/records.ts` describes them; their
 * offsets are UTF-16 code units: of `text` for the briefing's own ranges, of a block's present text for segments.
 */
export const exportFileSchema = z.strictObject({
  format: z.literal('presser-export'),
  /** Of this shape; a reader refuses one that it does not know. */
  version: z.literal(1),
  /** Of the records in it. */
  schema: z.literal(SCHEMA_VERSION),
  project: z.strictObject({ id: idSchema, title: z.string() }),
  briefing: briefingSchema,
  /** The decoded source of the briefing. */
  text: z.string(),
  /** Every mark of the briefing, dismissed ones too. */
  annotations: z.array(annotationSchema),
  /** Every check of them, oldest first, withdrawn ones too. */
  checks: z.array(checkSchema),
  /** What the checks rest on, each once, with the ids of the checks that were not withdrawn. */
  sources: z.array(
    z.strictObject({
      ...checkSourceSchema
        .unwrap()
        .pick({ title: true, publisher: true, address: true, accessed: true, file: true }).shape,
      checks: z.array(idSchema),
    }),
  ),
  /** The links of the briefing to others of the project. */
  links: z.array(linkSchema),
  /** What was made of the ledger's findings about its figures. */
  resolutions: z.array(resolutionSchema),
});
export type ExportFile = z.infer<typeof exportFileSchema>;

/**
 * A briefing with all that is known of it, whatever was chosen for documents. Fails with `command.unknown-target` or
 * `project.source-missing`.
 */
export function exportJson(input: ExportInput): Result<string, Problem> {
  const found = findContext(input);
  if (!found.ok) return found;
  const { project, briefing, source } = found.value;
  const annotations = project.annotations.filter(({ anchor }) => anchor.briefing === briefing.id);
  const ids = new Set(annotations.map(({ id }) => id));
  const checks = project.checks.filter(({ annotation }) => ids.has(annotation));
  const file: z.input<typeof exportFileSchema> = {
    format: 'presser-export',
    version: 1,
    schema: SCHEMA_VERSION,
    project: { id: project.id, title: project.title },
    briefing,
    text: source,
    annotations,
    checks,
    sources: sourceList(checks).map((one) => ({ ...one, checks: one.checks.map(({ id }) => id) })),
    links: project.links.filter((link) => link.briefing === briefing.id || link.other === briefing.id),
    resolutions: project.resolutions.filter(({ figures }) => figures.some((id) => ids.has(id))),
  };
  // Parsed, the fields stand in the order of the schema, however the records came about.
  return ok(`${JSON.stringify(exportFileSchema.parse(file), null, 2)}\n`);
}
