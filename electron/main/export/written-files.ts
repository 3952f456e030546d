import { readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { makeFolder, writeDurably } from '../store/durable-file';
import { exportsFile } from '../store/folders';
import { parseJson } from '../store/parse-json';
import { isSystemError } from '../store/problem-error';
import { sha256 } from '../store/sha256';

const writtenSchema = z
  .strictObject({
    /** The real path: one file has one, whatever links lead to it. */
    path: z.string(),
    project: z.string(),
    /** What was exported, as a hash. */
    options: z.string(),
    /** Of the bytes that were written. */
    sha256: z.string(),
  })
  .readonly();
/** A file that was exported once. */
export type Written = z.infer<typeof writtenSchema>;

const fileSchema = z.strictObject({ version: z.literal(1), files: z.array(writtenSchema) });

/** The oldest are forgotten: then they count as any other file, over which nothing is written without a question. */
const MOST = 2000;

/** Which files were exported, and what was in them: kept beside the library, for the app and the command line. */
export class WrittenFiles {
  readonly #file: string;

  constructor(userData: string) {
    this.#file = exportsFile(userData);
  }

  /** The hash of what was last exported to a path; null where nothing was. */
  async hashOf(path: string): Promise<string | null> {
    const files = await this.#read();
    return files.find((one) => one.path === path)?.sha256 ?? null;
  }

  /** Where this project was last exported to with these options; null where it was not. */
  async placeOf(project: string, options: unknown): Promise<string | null> {
    const hash = optionsHash(options);
    const files = await this.#read();
    return files.findLast((one) => one.project === project && one.options === hash)?.path ?? null;
  }

  async note(path: string, project: string, options: unknown, content: string | Uint8Array): Promise<void> {
    const others = (await this.#read()).filter((one) => one.path !== path);
    const written = { path, project, options: optionsHash(options), sha256: sha256(content) };
    const files = [...others, written].slice(-MOST);
    await makeFolder(dirname(this.#file));
    await writeDurably(this.#file, `${JSON.stringify({ version: 1, files })}\n`);
  }

  /** None where the file is damaged: what is not known is asked about by the system's dialog, as any other file. */
  async #read(): Promise<readonly Written[]> {
    const bytes = await bytesOf(this.#file);
    return fileSchema.safeParse(parseJson(bytes?.toString('utf8') ?? '')).data?.files ?? [];
  }
}

/** The bytes of a file; null where there is none. */
export async function bytesOf(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** The path without links; that of a file that is not there yet, in its real folder. */
export async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'ENOENT') throw error;
    return join(await realpath(dirname(path)), basename(path));
  }
}

function optionsHash(options: unknown): string {
  return sha256(JSON.stringify(options));
}
