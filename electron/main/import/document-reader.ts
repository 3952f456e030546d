import type { Problem } from '../../../shared/result/problem';
import type { Result } from '../../../shared/result/result';
import type { ReadDocument, Step, Told } from './read-document';
import type { FileBytes } from './read-file';

/** How a file is read, besides its bytes. */
export interface ReadingOptions extends Told {
  /** Stops the reading, which then fails with `import.stopped`. */
  readonly signal?: AbortSignal | undefined;
  readonly onStep?: (step: Step) => void;
}

/** Reads files; the app and the command line have one that does it in a worker. */
export interface DocumentReader {
  /** Fails as `readDocument` does, and with `import.timeout`, `import.memory` or `import.stopped`. */
  readonly read: (file: FileBytes, options?: ReadingOptions) => Promise<Result<ReadDocument, Problem>>;
  /** There is nothing more to read for now: lets go of what is only kept to be quick. */
  readonly rest: () => void;
}

/** Reads in this thread, without a limit: for what is known to be harmless. */
export const readerHere: DocumentReader = {
  read: async (file, { onStep, ...told } = {}) => {
    // With all that it takes to read files, which the window opens without.
    const { readDocument } = await import('./read-document');
    return readDocument(file, told, onStep);
  },
  rest: () => undefined,
};
