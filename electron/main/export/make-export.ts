import type { ExportInput } from '../../../shared/export/document';
import type { Format } from '../../../shared/export/formats/formats';
import { writeText } from '../../../shared/export/formats/write-text';
import type { Problem } from '../../../shared/result/problem';
import type { Result } from '../../../shared/result/result';

/** The formats that can be made without a window. */
export type WindowlessFormat = Exclude<Format, 'pdf'>;

/**
 * One briefing of a project in a format, as it is written to a file: the same input gives the same bytes in the app and on
 * the command line. Fails as `writeText` does.
 */
export async function makeExport(
  format: WindowlessFormat,
  input: ExportInput,
): Promise<Result<string | Uint8Array, Problem>> {
  if (format !== 'docx') return writeText(format, input);
  // Word's library is the largest one here, and not often asked for.
  const { exportDocx } = await import('./docx');
  return exportDocx(input);
}
