import type { EventName, RequestName } from './channels';
import type { Answer, Events, Request } from './contract';

/**
 * What the preload script puts on `window.presser`: named functions, one for each request, and
 * nothing that could send another. `FileHandle` is the browser's `File`, which `shared/` does not know.
 */
export type Bridge<FileHandle> = {
  readonly [N in Exclude<RequestName, WithPaths> as BridgeName<N>]: (
    request: Request<N>,
  ) => Promise<Answer<N>>;
} & {
  /** Reads files that were dropped on the window; their paths stay between preload and main process. */
  readonly importFiles: (files: readonly FileHandle[]) => Promise<Answer<'import.files'>>;
  /** Keeps a file that was dropped on a form; its path stays there, too. */
  readonly keptFileAttach: (project: string, file: FileHandle) => Promise<Answer<'keptFile.attach'>>;
  /** Listens to the main process; the answer ends the listening. */
  readonly listen: <N extends EventName>(event: N, listener: (payload: Events[N]) => void) => () => void;
};

/** Requests that name files on the disk: the preload script has them from Electron. */
type WithPaths = 'import.files' | 'keptFile.attach';

/** `project.openSample` → `projectOpenSample`. */
export type BridgeName<N extends RequestName> = N extends `${infer Domain}.${infer Verb}`
  ? `${Domain}${Capitalize<Verb>}`
  : never;
