import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { emptyProject } from '../../../shared/project/records';
import { code, temporaryFolder } from '../testing/store-tools';
import { Journal, type JournalListener, readJournal, writeJournal } from './journal';
import { type JournalContent, type JournalEntry, printBase, printLine, readLines } from './journal-lines';
import { sha256 } from './sha256';

const entry = (seq: number, title = `Title ${seq}`): JournalEntry => ({
  seq,
  command: { id: `c${seq}`, at: seq, by: 'Ada', reverses: null, body: { type: 'project.rename', title } },
  inverse: { type: 'project.rename', title: 'before' },
});
const deaf = { saved: () => undefined, lost: () => undefined };
const base = { seq: 0, project: emptyProject('p', 'Harbour', 1) };
const some = [entry(1), entry(2, '第二\u2028行'), entry(3, 'a\nb')];
/** A line whose command was sent alone: all before it were on the disk. */
const line = (one: JournalEntry) => printLine(one, one.seq - 1);
const print = (entries: readonly JournalEntry[]) => Buffer.from(printBase(base) + entries.map(line).join(''));
const bytes = print(some);
const firstLine = Buffer.byteLength(printBase(base));
const lastLine = bytes.length - Buffer.byteLength(line(entry(3, 'a\nb')));

/** Reads lines that are not too new. */
function read(from: Buffer): JournalContent {
  const content = readLines(from);
  if ('newer' in content) throw new Error('newer');
  return content;
}

async function begin(file: string, listener: JournalListener = deaf): Promise<Journal> {
  await writeJournal(file, base);
  const stored = await readJournal(file);
  if (!stored) throw new Error('no journal');
  return Journal.open(file, stored, listener);
}

async function reopen(file: string) {
  const content = await readJournal(file);
  if (!content) throw new Error('no journal');
  return { content, journal: await Journal.open(file, content, deaf) };
}

describe('readLines', () => {
  it('reads what was printed, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (titles) => {
        const entries = titles.map((title, index) => entry(index + 1, title));
        const printed = print(entries);
        expect(read(printed)).toEqual({ base, entries: asJson(entries), end: printed.length, damage: null });
      }),
    );
  });

  it('takes a journal that was cut off anywhere for what it still holds', () => {
    const starts = [0, firstLine, ...some.map((_, at) => print(some.slice(0, at + 1)).length)];
    for (let length = 0; length <= bytes.length; length += 1) {
      const { entries, end, damage } = read(bytes.subarray(0, length));
      // Where only the line feed is missing, the command is there and is not given up.
      expect(damage === null || starts.includes(length + 1), `cut at ${length}`).toBe(true);
      expect(entries).toEqual(some.slice(0, entries.length));
      expect(starts.filter((start) => start <= length).at(-1)).toBe(end);
    }
  });

  it('does not give a command up whose line feed alone is gone', () => {
    const flipped = Buffer.from(bytes);
    flipped[bytes.length - 1] = 0x0b;
    for (const broken of [flipped, bytes.subarray(0, -1)]) {
      expect(read(broken)).toMatchObject({
        entries: some.slice(0, 2),
        damage: { seq: 3, later: [some[2]], last: 3 },
      });
    }
  });

  it('takes zeros at the end for lost power', () => {
    const torn = Buffer.from(bytes);
    torn.fill(0, lastLine + 20, bytes.length - 1);
    expect(read(torn)).toMatchObject({ entries: some.slice(0, 2), end: lastLine, damage: null });
  });

  it('takes lines that came to the disk before an earlier one of the same flush for lost power', () => {
    const [one, two, three] = some as [JournalEntry, JournalEntry, JournalEntry];
    const together = [printBase(base), printLine(one, 0), printLine(two, 1), printLine(three, 1)];
    const torn = Buffer.from(together.join(''));
    const second = Buffer.byteLength(together.slice(0, 2).join(''));
    torn.fill(0, second, second + 50);
    expect(read(torn)).toMatchObject({ entries: [one], end: second, damage: null });
  });

  it('does not take zeros for lost power where a later line says that the command was saved', () => {
    const rotten = Buffer.from(bytes);
    rotten.fill(0, firstLine + 10, firstLine + 20);
    expect(read(rotten).damage).toEqual({ seq: 1, later: some.slice(1), last: 3 });
  });

  it('finds every changed byte of a line that was whole', () => {
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(read(changed).damage, `byte ${at}`).not.toBeNull();
    }
  });

  it('finds a line that is missing, doubled or out of order', () => {
    const [one, two, three] = some as [JournalEntry, JournalEntry, JournalEntry];
    for (const lines of [[two], [one, three], [one, one], [one, three, two]]) {
      expect(read(print(lines)).damage).not.toBeNull();
    }
  });

  it('counts the commands that were there by their lines where they cannot be read', () => {
    const rotten = Buffer.from(bytes.map((byte, at) => (at < firstLine || byte === 0x0a ? byte : 0x3f)));
    expect(read(rotten).damage).toEqual({ seq: 1, later: [], last: 3 });
  });

  it('does not read on in a newer journal', () => {
    const newer = bytes.toString('utf8').replace(/"schema":\d+/, '"schema":99');
    const sealedAgain = newer.split('\n').slice(0, 1).map(reseal).join('');
    expect(readLines(Buffer.from(`${sealedAgain}\n`))).toEqual({ newer: 99 });
  });
});

describe('Journal', () => {
  it('has on the disk what it has acknowledged', async () => {
    const file = join(temporaryFolder(), 'journal.ndjson');
    const journal = await begin(file);
    for (const one of some) {
      expect(await journal.append(one)).toEqual({ ok: true, value: null });
      expect(readFileSync(file, 'utf8').endsWith(line(one))).toBe(true);
    }
    await journal.close();
    expect((await readJournal(file))?.entries).toEqual(some);
  });

  it('keeps the order of lines that come at once, and says in that order what is saved', async () => {
    const file = join(temporaryFolder(), 'journal.ndjson');
    let saved = 0;
    const journal = await begin(file, {
      saved: (count) => {
        saved += count;
      },
      lost: () => undefined,
    });
    const order: number[] = [];
    const many = Array.from({ length: 100 }, (_, index) => entry(index + 1));
    await Promise.all(
      many.map(async (one) => {
        await journal.append(one);
        expect(saved).toBeGreaterThanOrEqual(one.seq);
        order.push(one.seq);
      }),
    );
    await journal.close();
    expect(order).toEqual(many.map(({ seq }) => seq));
    expect((await readJournal(file))?.entries).toEqual(many);
  });

  it('cuts a torn end off, keeps it aside, and goes on after it', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'journal.ndjson');
    writeFileSync(file, bytes.subarray(0, bytes.length - 5));
    const { content, journal } = await reopen(file);
    expect(content.entries).toEqual(some.slice(0, 2));
    await journal.append(entry(3, 'again'));
    await journal.close();
    expect(readFileSync(file)).toEqual(
      Buffer.concat([bytes.subarray(0, lastLine), Buffer.from(line(entry(3, 'again')))]),
    );
    const aside = readdirSync(folder).filter((name) => name.includes('torn'));
    expect(aside).toHaveLength(1);
    expect(readFileSync(join(folder, aside[0] ?? ''))).toEqual(bytes.subarray(lastLine, bytes.length - 5));
  });

  it('loses all that waits when the disk refuses, and goes on once it works again', async () => {
    const file = join(temporaryFolder(), 'journal.ndjson');
    const lost = vi.fn();
    const journal = await begin(file, { saved: () => undefined, lost });
    await journal.append(entry(1));
    const full = await failingHandles((handle) => vi.spyOn(handle, 'datasync'));
    const answers = await Promise.all([journal.append(entry(2)), journal.append(entry(3))]);
    expect(answers.map(code)).toEqual(['store.not-saved', 'store.not-saved']);
    expect(lost).toHaveBeenCalledTimes(1);
    full.mockRestore();

    expect(await journal.append(entry(2, 'second try'))).toEqual({ ok: true, value: null });
    await journal.close();
    expect((await readJournal(file))?.entries).toEqual([entry(1), entry(2, 'second try')]);
  });
});

/** Makes a method of every open file fail as on a full disk, until it is restored. */
async function failingHandles(spyOn: (prototype: FileHandle) => ReturnType<typeof vi.spyOn>) {
  const handle = await open(join(temporaryFolder(), 'any'), 'w');
  const spy = spyOn(Object.getPrototypeOf(handle) as FileHandle);
  await handle.close();
  spy.mockRejectedValue(Object.assign(new Error('no space'), { code: 'ENOSPC' }));
  return spy;
}

/** A line with its sum set right after a change. */
function reseal(text: string): string {
  const body = text.slice(0, text.lastIndexOf(',"sum":"'));
  return `${body},"sum":"${sha256(body)}"}`;
}

function asJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
