import type { Worker, WorkerOptions } from 'node:worker_threads';
import type { ExportInput } from '../../../../shared/export/document';
import { fail, type Problem } from '../../../../shared/result/problem';
import { ok, type Result } from '../../../../shared/result/result';
import type { WindowlessFormat } from '../make-export';
import type { Order, Report } from './messages';

/** How an export is watched and stopped. */
export interface Watching {
  /** Ends the export at once. */
  readonly signal: AbortSignal;
  /** Told the share that is done, of 1. */
  readonly onProgress: (share: number) => void;
}

/**
 * `makeExport` in a worker of its own, so that the window is served meanwhile; null when it was stopped. `start` starts the
 * worker's script. Fails as `makeExport` does, and with `app.failed` where the worker ends by itself.
 */
export function exportInWorker(
  start: (options: WorkerOptions) => Worker,
  format: WindowlessFormat,
  input: ExportInput,
  { signal, onProgress }: Watching,
): Promise<Result<string | Uint8Array | null, Problem>> {
  if (signal.aborted) return Promise.resolve(ok(null));
  const worker = start({ env: {} });
  return new Promise((resolve) => {
    const settle = (outcome: Result<string | Uint8Array | null, Problem>): void => {
      signal.removeEventListener('abort', stop);
      // What comes from it now is nobody's any more, and must not end this process.
      worker.removeAllListeners().on('error', () => undefined);
      void worker.terminate();
      resolve(outcome);
    };
    const stop = (): void => settle(ok(null));
    signal.addEventListener('abort', stop);
    worker.on('message', (report: Report) => {
      if (report.kind === 'progress') onProgress(report.share);
      else settle(report.outcome);
    });
    worker.on('error', (error) => settle(fail('app.failed', { reason: error.message })));
    worker.on('exit', () => settle(fail('app.failed', { reason: 'the export ended' })));
    worker.postMessage({ format, input } satisfies Order);
  });
}
