import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { code, temporaryFolder } from '../testing/store-tools';
import { Journal, readJournal } from './journal';
import { type JournalEntry, printLine, readLines } from './journal-lines';

const entry = (seq: number, title = `Title ${seq}`): JournalEntry => ({
  seq,
  command: { id: `c${seq}`, at: seq, by: 'Ada', reverses: null, body: { type: 'project.rename', title } },
  inverse: { type: 'project.rename', title: 'before' },
});
const deaf = { saved: () => undefined, lost: () => undefined };
const some = [entry(1), entry(2, '第二\u2028行'), entry(3, 'a\nb')];
const bytes = Buffer.from(some.map(printLine).join(''));
const lastLine = bytes.length - Buffer.byteLength(printLine(entry(3, 'a\nb')));

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
        const printed = Buffer.from(entries.map(printLine).join(''));
        expect(readLines(printed)).toEqual({ entries: asJson(entries), end: printed.length });
      }),
    );
  });

  it('takes a journal that was cut off anywhere for what it still holds', () => {
    for (let length = 0; length < bytes.length; length += 1) {
      const read = readLines(bytes.subarray(0, length));
      if ('damagedLine' in read) throw new Error(`cut at ${length} counts as damage`);
      expect(some.slice(0, read.entries.length)).toEqual(read.entries);
      expect(read.end <= length && length - read.end < bytes.length - lastLine + 40).toBe(true);
    }
  });

  it('takes zeros at the end for lost power', () => {
    const torn = Buffer.from(bytes);
    torn.fill(0, lastLine + 20, bytes.length - 1);
    expect(readLines(torn)).toEqual({ entries: some.slice(0, 2), end: lastLine });
  });

  it('does not take zeros for lost power where a whole line follows', () => {
    const rotten = Buffer.from(bytes);
    rotten.fill(0, 10, 20);
    expect(readLines(rotten)).toEqual({ damagedLine: 1 });
  });

  it('finds every changed byte of a line that was whole', () => {
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      const read = readLines(changed);
      const isLastFeed = at === bytes.length - 1;
      expect('damagedLine' in read || isLastFeed, `byte ${at}`).toBe(true);
    }
  });

  it('finds a line that is missing, doubled or out of order', () => {
    const [one, two, three] = some.map(printLine) as [string, string, string];
    for (const lines of [[two], [one, three], [one, one], [one, three, two]]) {
      expect(readLines(Buffer.from(lines.join('')))).toHaveProperty('damagedLine');
    }
  });
});

describe('Journal', () => {
  it('has on the disk what it has acknowledged', async () => {
    const file = join(temporaryFolder(), 'journal.ndjson');
    const journal = await Journal.create(file, deaf);
    for (const one of some) {
      expect(await journal.append(one)).toEqual({ ok: true, value: null });
      expect(readFileSync(file, 'utf8').endsWith(printLine(one))).toBe(true);
    }
    await journal.close();
    expect((await readJournal(file))?.entries).toEqual(some);
  });

  it('keeps the order of lines that come at once, and says in that order what is saved', async () => {
    const file = join(temporaryFolder(), 'journal.ndjson');
    let saved = 0;
    const journal = await Journal.create(file, {
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
      Buffer.concat([bytes.subarray(0, lastLine), Buffer.from(printLine(entry(3, 'again')))]),
    );
    const aside = readdirSync(folder).filter((name) => name.includes('torn'));
    expect(aside).toHaveLength(1);
    expect(readFileSync(join(folder, aside[0] ?? ''))).toEqual(bytes.subarray(lastLine, bytes.length - 5));
  });

  it('refuses a damaged journal and leaves it as it is', async () => {
    const file = join(temporaryFolder(), 'journal.ndjson');
    const damaged = bytes.toString('utf8').replace('Title 1', 'Tittle 1');
    writeFileSync(file, damaged);
    await expect(readJournal(file)).rejects.toMatchObject({
      problem: { code: 'project.damaged', detail: { reason: 'journal, line 1' } },
    });
    expect(readFileSync(file, 'utf8')).toBe(damaged);
  });

  it('loses all that waits when the disk refuses, and goes on once it works again', async () => {
    const file = join(temporaryFolder(), 'journal.ndjson');
    const lost = vi.fn();
    const journal = await Journal.create(file, { saved: () => undefined, lost });
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

function asJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
