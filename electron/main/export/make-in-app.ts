import type { ExportInput } from '../../../shared/export/document';
import type { Format } from '../../../shared/export/formats/formats';
import type { Problem } from '../../../shared/result/problem';
import type { Result } from '../../../shared/result/result';
import { printPage } from './pdf';
import { exportInWorker, type Watching } from './worker/export-in-worker';
import startWorker from './worker/export-worker?nodeWorker';

/**
 * The same as `makeExport` beside the window's own work, with the format that takes a window to make; null when it was
 * stopped.
 */
export async function makeInApp(
  format: Format,
  input: ExportInput,
  watching: Watching,
): Promise<Result<string | Uint8Array | null, Problem>> {
  if (format !== 'pdf') return exportInWorker(startWorker, format, input, watching);
  const page = await exportInWorker(startWorker, 'html', input, watching);
  return page.ok && typeof page.value === 'string' ? printPage(page.value, watching.signal) : page;
}
