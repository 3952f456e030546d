import { open } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * How many bytes are handed to the system through file handles while something runs: the store writes its journal, its
 * snapshots and its backups in no other way.
 * @param {() => Promise<void>} run
 */
export async function countWrites(run) {
  const handle = await open(fileURLToPath(import.meta.url));
  /** @type {import('node:fs/promises').FileHandle} */
  const prototype = Object.getPrototypeOf(handle);
  await handle.close();
  const { write, writeFile } = prototype;
  let bytes = 0;
  Object.assign(prototype, {
    /** @this {import('node:fs/promises').FileHandle} @param {Parameters<typeof write>} args */
    async write(...args) {
      const result = await write.apply(this, args);
      bytes += result.bytesWritten;
      return result;
    },
    /** @this {import('node:fs/promises').FileHandle} @param {string | Uint8Array} content */
    writeFile(content) {
      bytes += Buffer.byteLength(content);
      return writeFile.call(this, content);
    },
  });
  try {
    await run();
  } finally {
    Object.assign(prototype, { write, writeFile });
  }
  return bytes;
}
