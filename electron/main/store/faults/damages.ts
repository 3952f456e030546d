import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from './suite';

/** Some bytes with something wrong in one place. */
export interface Damage {
  readonly what: string;
  readonly bytes: Buffer;
}

/**
 * The bytes cut off at each offset and with a bit turned at each offset; where that is more than `limit`,
 * that many of them by chance, and the last bytes always: that is where files are cut.
 */
export function* damages(whole: Buffer, limit: number): Generator<Damage> {
  const random = new Random();
  const share = limit / (2 * whole.length);
  for (let offset = 0; offset < whole.length; offset += 1) {
    const isNearEnd = offset >= whole.length - 100;
    for (const harm of [cut, turnBit]) {
      const bit = random.below(8);
      if (isNearEnd || random.fraction() < share) yield harm(whole, offset, bit);
    }
  }
}

/** The bytes up to an offset. */
export function cut(whole: Buffer, offset: number): Damage {
  return { what: `cut at ${offset}`, bytes: whole.subarray(0, offset) };
}

/** The bytes with one bit turned. */
export function turnBit(whole: Buffer, offset: number, bit: number): Damage {
  const bytes = Buffer.from(whole);
  bytes[offset] = (bytes[offset] ?? 0) ^ (1 << bit);
  return { what: `bit ${bit} of byte ${offset}`, bytes };
}

/** Turns a bit in the middle of a file and gives the bytes that it has now. */
export function damage(file: string): Buffer {
  const whole = readFileSync(file);
  const { bytes } = turnBit(whole, Math.floor(whole.length / 2), 1);
  writeFileSync(file, bytes);
  return bytes;
}

/** Whether some bytes are still in a folder: in one file, or the beginning in one and the rest in another. */
export function isKept(folder: string, bytes: Buffer): boolean {
  const contents = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
  const isEnd = (rest: Buffer) => rest.length === 0 || contents.some((content) => content.equals(rest));
  return contents.some((content) => {
    const same = content.equals(bytes.subarray(0, content.length)) ? content.length : 0;
    return isEnd(bytes.subarray(same));
  });
}
