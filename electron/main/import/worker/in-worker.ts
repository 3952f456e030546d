import type { DocumentReader } from '../document-reader';
import startWorker from './import-worker?nodeWorker';
import { type ReadingLimits, WorkerReader, type WorkerReaderOptions } from './worker-reader';

/** Reads files in a worker: whatever a file is, it cannot hold up this process. */
export function readerInWorker(limits: ReadingLimits, options?: WorkerReaderOptions): DocumentReader {
  return new WorkerReader(startWorker, limits, options);
}
