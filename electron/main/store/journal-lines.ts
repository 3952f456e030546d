import { z } from 'zod';
import type { Command, CommandBody } from '../../../shared/project/commands';
import { migrateBody, migrateProject } from '../../../shared/project/migrations/migrate';
import { type Project, SCHEMA_VERSION } from '../../../shared/project/records';
import { parseJson } from './parse-json';
import { sha256 } from './sha256';

/** The state that a journal starts from. Journals of the first version do not have it. */
export interface JournalBase {
  /** Number of the command before the first one of the journal; 0 in the journal of a new project. */
  readonly seq: number;
  readonly project: Project;
}

/** One command as the journal holds it: `seq` counts on from the base without a gap. */
export interface JournalEntry {
  readonly seq: number;
  readonly command: Command;
  readonly inverse: CommandBody;
}

/** What the bytes of a journal hold. */
export interface JournalContent {
  readonly base: JournalBase | null;
  /** The commands from the first one to the end, or to the damage. */
  readonly entries: readonly JournalEntry[];
  /** Length of the good part in bytes; what follows it was cut off while it was written. */
  readonly end: number;
  readonly damage: JournalDamage | null;
}

/** A line that somebody was told was saved, and that cannot be read. */
export interface JournalDamage {
  /** The number of the first command that is not there; 0 where it is the base. */
  readonly seq: number;
  /** The last commands of the journal, without a gap between them; none where the damage is at its end. */
  readonly later: readonly JournalEntry[];
  /** The number of the last command, counted by lines where it cannot be read. */
  readonly last: number;
}

const SUM_START = ',"sum":"';
const SUM_LENGTH = SUM_START.length + 64 + '"}'.length;
const LINE_FEED = 0x0a;
/** What a file system puts where nothing was written comes in longer runs than a damaged byte or two. */
const UNWRITTEN = Buffer.alloc(8);

/** The outer shapes only: commands and projects are checked where they are used. */
const version = z.int().positive().default(1);
const entrySchema = z.object({
  schema: version,
  seq: z.int(),
  /** Number of the last command that was known to be on the disk when this line was written. */
  flushed: z.int().nullable().default(null),
  command: z.looseObject({ id: z.string(), body: z.unknown() }),
  inverse: z.unknown(),
});
const baseSchema = z.object({
  schema: version,
  base: z.object({ seq: z.int().nonnegative(), project: z.unknown() }),
});
type Line = z.infer<typeof entrySchema> | z.infer<typeof baseSchema>;

/** The first line of a journal. */
export function printBase(base: JournalBase): string {
  return seal({ schema: SCHEMA_VERSION, base });
}

/** One command's line; `flushed` is the number of the last command that is on the disk by now. */
export function printLine({ seq, command, inverse }: JournalEntry, flushed: number): string {
  return seal({ schema: SCHEMA_VERSION, seq, flushed, command, inverse });
}

/**
 * Reads a journal, or tells how new it is where this program is too old for it. Lines at the very end
 * that nobody was told were saved are no damage: power was lost while they were written, and the file
 * system may have put zeros in their place or brought the later of them to the disk first.
 */
export function readLines(bytes: Buffer): JournalContent | { readonly newer: number } {
  const entries: JournalEntry[] = [];
  let base: JournalBase | null = null;
  let end = 0;
  while (end < bytes.length) {
    const feed = bytes.indexOf(LINE_FEED, end);
    const line = feed === -1 ? null : parseLine(bytes.subarray(end, feed));
    if (line && line.schema > SCHEMA_VERSION) return { newer: line.schema };
    const next = entries.length === 0 ? base && base.seq + 1 : (entries.at(-1)?.seq ?? 0) + 1;
    if (line && 'base' in line && end === 0) base = baseOf(line);
    else if (line && 'seq' in line && line.seq === (next ?? 1)) entries.push(entryOf(line));
    else return { base, entries, end, damage: damageAt(next ?? 0, bytes, end) };
    end = feed + 1;
  }
  return { base, entries, end, damage: null };
}

/** The number of the last command of the good part; 0 where there is none. */
export function lastSeq({ base, entries }: Pick<JournalContent, 'base' | 'entries'>): number {
  return entries.at(-1)?.seq ?? base?.seq ?? 0;
}

/** What is wrong with the line at `start`, which is not the command `seq`; null where it was never acknowledged. */
function damageAt(seq: number, bytes: Buffer, start: number): JournalDamage | null {
  const later: z.infer<typeof entrySchema>[] = [];
  for (const text of linesFrom(bytes, start)) {
    // A line may be whole and only its end be gone: the line feed itself.
    const line = parseLine(text) ?? parseLine(text.subarray(0, -1));
    if (!line || !('seq' in line)) continue;
    if (line.seq !== (later.at(-1)?.seq ?? line.seq - 1) + 1) later.length = 0;
    later.push(line);
  }
  const lostPower =
    later.length > 0
      ? later.every((line) => line.seq > seq && line.flushed !== null && line.flushed < seq)
      : bytes.at(-1) !== LINE_FEED || bytes.indexOf(UNWRITTEN, start) !== -1;
  if (lostPower) return null;
  const last = later.at(-1)?.seq ?? seq + countFeeds(bytes, start) - 1;
  return { seq, later: later.map(entryOf), last };
}

function* linesFrom(bytes: Buffer, start: number): Generator<Buffer> {
  for (let at = start; at < bytes.length; ) {
    const feed = bytes.indexOf(LINE_FEED, at);
    const end = feed === -1 ? bytes.length : feed;
    yield bytes.subarray(at, end);
    at = end + 1;
  }
}

function countFeeds(bytes: Buffer, start: number): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED, start); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1;
  return Math.max(count, 1);
}

function baseOf({ schema, base }: z.infer<typeof baseSchema>): JournalBase {
  // The sum says that this program wrote it; what it holds is checked before it is used.
  return { seq: base.seq, project: migrateProject(base.project, schema) as Project };
}

function entryOf({ schema, seq, command, inverse }: z.infer<typeof entrySchema>): JournalEntry {
  // The sum says that this program wrote the line, so the inner shape is the one that it had then.
  return {
    seq,
    command: { ...command, body: migrateBody(command.body, schema) } as unknown as Command,
    inverse: migrateBody(inverse, schema) as CommandBody,
  };
}

/** The sum at the end of a line covers every byte before it. */
function seal(content: object): string {
  const body = JSON.stringify(content).slice(0, -1);
  return `${body}${SUM_START}${sha256(body)}"}\n`;
}

function parseLine(line: Buffer): Line | null {
  const sum = line.length - SUM_LENGTH;
  if (line.toString('latin1', sum) !== `${SUM_START}${sha256(line.subarray(0, sum))}"}`) return null;
  const json = parseJson(line.toString('utf8'));
  return entrySchema.safeParse(json).data ?? baseSchema.safeParse(json).data ?? null;
}
