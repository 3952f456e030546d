import type { DocumentReader } from '../document-reader';
import startWorker from './import-worker?nodeWorker';
import { type ReadingLimits, WorkerReader } from './worker-reader';

/** Reads files in a worker: whatever a file is, it cannot hold up or end this process. */
export function readerInWorker(limits: ReadingLimits): DocumentReader {
  return new WorkerReader(startWorker, limits);
}
