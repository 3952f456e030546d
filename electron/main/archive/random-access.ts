import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';

const CHUNK = 64 * 1024;

/**
 * Gives yauzl the bytes of an open file. Its own reader hands offsets of the archive to `fs.read` as they
 * are, which throws where nobody can catch it when they are beyond what a file can have.
 */
export class FileReader extends RandomAccessReader {
  readonly #handle: FileHandle;
  readonly #size: number;

  constructor(handle: FileHandle, size: number) {
    super();
    this.#handle = handle;
    this.#size = size;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    this.#fill(buffer, offset, length, position).then(
      (bytesRead) => callback(null, bytesRead),
      (error: Error) => callback(error),
    );
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#chunks(start, end), { objectMode: false });
  }

  async *#chunks(start: number, end: number): AsyncGenerator<Buffer> {
    for (let at = start; at < end; at += CHUNK) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK, end - at));
      const bytesRead = await this.#fill(chunk, 0, chunk.length, at);
      yield chunk.subarray(0, bytesRead);
      if (bytesRead < chunk.length) return;
    }
  }

  /** Fewer bytes than asked for only at the end of the file. */
  async #fill(buffer: Buffer, offset: number, length: number, position: number): Promise<number> {
    let filled = 0;
    while (filled < length && position + filled < this.#size) {
      const at = offset + filled;
      const { bytesRead } = await this.#handle.read(buffer, at, length - filled, position + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return filled;
  }
}
