import { z } from 'zod';
import type { Command, CommandBody } from '../../../shared/project/commands';
import { parseJson } from './parse-json';
import { sha256 } from './sha256';

/** One command as the journal holds it: `seq` counts from 1 without a gap. */
export interface JournalEntry {
  readonly seq: number;
  readonly command: Command;
  readonly inverse: CommandBody;
}

/** What the bytes of a journal hold. */
export interface JournalContent {
  readonly entries: readonly JournalEntry[];
  /** Length of the good part in bytes; what follows it was cut off while it was written. */
  readonly end: number;
}

const SUM_START = ',"sum":"';
const SUM_LENGTH = SUM_START.length + 64 + '"}'.length;
const LINE_FEED = 0x0a;

/** The outer shape only: commands are checked where they are applied. */
const lineSchema = z.object({
  seq: z.int(),
  command: z.looseObject({ id: z.string() }),
  inverse: z.unknown(),
});

/** One line of the journal; the sum at its end covers every byte before it. */
export function printLine({ seq, command, inverse }: JournalEntry): string {
  const body = JSON.stringify({ seq, command, inverse }).slice(0, -1);
  return `${body}${SUM_START}${sha256(body)}"}\n`;
}

/**
 * Reads a journal, or gives the number of the first line that is damaged. A line that is not whole at
 * the very end was never acknowledged and is no damage: power was lost while it was written. Nor are
 * the zeros that a file system may have put there. Any other bad line is one that somebody was told was
 * saved, and so is one that whole lines follow.
 */
export function readLines(bytes: Buffer): JournalContent | { readonly damagedLine: number } {
  const entries: JournalEntry[] = [];
  let end = 0;
  while (end < bytes.length) {
    const feed = bytes.indexOf(LINE_FEED, end);
    const entry = feed === -1 ? null : parseLine(bytes.toString('utf8', end, feed), entries.length + 1);
    if (!entry) {
      const isTorn = feed === -1 || (bytes.indexOf(0, end) !== -1 && !hasWholeLine(bytes, feed + 1));
      return isTorn ? { entries, end } : { damagedLine: entries.length + 1 };
    }
    entries.push(entry);
    end = feed + 1;
  }
  return { entries, end };
}

function hasWholeLine(bytes: Buffer, from: number): boolean {
  return bytes.toString('utf8', from).split('\n').some(isWhole);
}

function isWhole(line: string): boolean {
  return line.slice(-SUM_LENGTH) === `${SUM_START}${sha256(line.slice(0, -SUM_LENGTH))}"}`;
}

function parseLine(line: string, seq: number): JournalEntry | null {
  if (!isWhole(line)) return null;
  const parsed = lineSchema.safeParse(parseJson(line));
  // The sum says that this program wrote the line, so the inner shape is the one it had then.
  return parsed.success && parsed.data.seq === seq ? (parsed.data as unknown as JournalEntry) : null;
}
