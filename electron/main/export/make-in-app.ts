import type { ExportInput } from '../../../shared/export/document';
import type { Format } from '../../../shared/export/formats/formats';
import type { Problem } from '../../../shared/result/problem';
import type { Result } from '../../../shared/result/result';
import { makeExport } from './make-export';
import { exportPdf } from './pdf';

/** The same as `makeExport`, with the format that takes a window to make. */
export function makeInApp(format: Format, input: ExportInput): Promise<Result<string | Uint8Array, Problem>> {
  return format === 'pdf' ? exportPdf(input) : makeExport(format, input);
}
