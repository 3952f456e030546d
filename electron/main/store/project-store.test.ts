import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { figureOn, quoteOn, smallBriefing } from '../../../fixtures/projects/small-project';
import type { CommandBody } from '../../../shared/project/commands';
import { code, surroundings, temporaryFolder, value } from '../testing/store-tools';
import { journalFile, snapshotFile } from './folders';
import { loadProject } from './load-project';
import { ProjectStore } from './project-store';
import { readProject } from './read-project';
import { sha256 } from './sha256';

const ID = 'project-1';
const small = smallBriefing(['Why?', 'We moved 6 cranes and 20 ships.', 'That is all.']);
const bytes = new TextEncoder().encode(small.text);
const briefing = { ...small.briefing, source: { ...small.briefing.source, sha256: sha256(bytes) } };
const figure = figureOn('f1', briefing, small.text, { block: 'b2', start: 9, end: 10 }, 6);
const quote = quoteOn('q1', briefing, small.text, [{ block: 'b2', start: 0, end: 17 }]);
const add: CommandBody = { type: 'briefing.add', briefing, annotations: [figure], checks: [], links: [] };
const tag: CommandBody = { type: 'annotation.add', annotation: quote, checks: [] };
const rename = (title: string): CommandBody => ({ type: 'project.rename', title });

async function newStore() {
  const folder = join(temporaryFolder(), ID);
  const store = value(await ProjectStore.create(folder, { id: ID, title: 'Harbour' }, surroundings()));
  await store.addSource(bytes);
  return { folder, store };
}

const reopened = async (folder: string) => value(await ProjectStore.open(folder, ID, surroundings(1000)));

/** The project as the next opening would find it. */
async function onDisk(folder: string) {
  const loaded = value(await loadProject(folder, ID));
  if (loaded.state !== 'whole') throw new Error(loaded.reason);
  return loaded.project;
}

/** A copy of the folder as it lies now: what a killed process leaves, its lock included. */
function killedNow(folder: string): string {
  const copy = join(temporaryFolder(), ID);
  cpSync(folder, copy, { recursive: true });
  rmSync(join(copy, 'project.lock'));
  return copy;
}

/** Every file of a folder with its content. */
const filesOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path, readFileSync(path, 'latin1')];
      }),
  );

describe('ProjectStore', () => {
  it('gives back after closing what was put in, with the texts and the undo stack', async () => {
    const { folder, store } = await newStore();
    value(await store.dispatch('c1', add, 'Ada'));
    value(await store.dispatch('c2', tag, 'Ada'));
    const before = value(await store.read());
    value(await store.close());
    const again = await reopened(folder);
    expect(value(await again.read())).toEqual(before);
    expect(before.undo).toEqual({ undo: 'annotation.add', redo: null });
    expect(before.texts).toEqual({ [briefing.source.sha256]: small.text });
    await again.close();
  });

  it('makes a snapshot by itself once it has been worth its writing', async () => {
    const { folder, store } = await newStore();
    const generation = () => JSON.parse(readFileSync(snapshotFile(folder), 'utf8')).generation;
    const send = async (from: number, to: number) => {
      for (let i = from; i < to; i += 1) value(await store.dispatch(`c${i}`, rename(`Title ${i}`), 'Ada'));
      // The one that is asked for comes after those that are under way.
      value(await store.snapshot());
    };
    await send(0, 20);
    expect(generation()).toBe(2);
    await send(20, 320);
    expect(generation()).toBe(4);
    await store.close();
  });

  it('has everything that it acknowledged when the process is killed before a snapshot', async () => {
    const { folder, store } = await newStore();
    value(await store.dispatch('c1', add, 'Ada'));
    value(await store.dispatch('c2', tag, 'Ada'));
    const copy = killedNow(folder);
    expect(JSON.parse(readFileSync(snapshotFile(copy), 'utf8')).data.seq).toBe(0);
    const again = await reopened(copy);
    expect(again.project).toEqual(store.project);
    await again.close();
    await store.close();
  });

  it('loses only the line that was being written', async () => {
    const { folder, store } = await newStore();
    value(await store.dispatch('c1', rename('One'), 'Ada'));
    value(await store.dispatch('c2', rename('Two'), 'Ada'));
    const copy = killedNow(folder);
    const whole = readFileSync(journalFile(copy));
    writeFileSync(journalFile(copy), whole.subarray(0, whole.length - 9));
    const again = await reopened(copy);
    expect(again.project.title).toBe('One');
    value(await again.dispatch('c3', rename('Three'), 'Ada'));
    value(await again.close());
    expect((await onDisk(copy)).title).toBe('Three');
    expect(readdirSync(copy).some((name) => name.startsWith('journal.ndjson.torn'))).toBe(true);
    await store.close();
  });

  it('applies a command that is sent twice once, and gives the same answer', async () => {
    const { folder, store } = await newStore();
    value(await store.dispatch('c1', add, 'Ada'));
    const [first, second] = await Promise.all([
      store.dispatch('c2', tag, 'Ada'),
      store.dispatch('c2', tag, 'Ada'),
    ]);
    expect(second).toEqual(first);
    expect(value(first).revision).toBe(2);
    expect(code(await store.dispatch('c2', rename('Other'), 'Ada'))).toBe('command.duplicate-id');
    await store.close();
    const again = await reopened(folder);
    expect(value(await again.dispatch('c2', tag, 'Ada')).revision).toBe(2);
    expect(again.project.annotations).toHaveLength(2);
    await again.close();
  });

  it('undoes and redoes across closing, to the very first change and back', async () => {
    const { folder, store } = await newStore();
    const titles = ['Harbour'];
    for (const title of ['One', 'Two', 'Three']) {
      value(await store.dispatch(`to ${title}`, rename(title), 'Ada'));
      titles.push(title);
    }
    await store.close();
    let again = await reopened(folder);
    for (const title of titles.slice(0, -1).reverse()) {
      const change = value(await again.undo('Bo'));
      expect(change.command.reverses?.as).toBe('undo');
      expect(again.project.title).toBe(title);
    }
    expect(code(await again.undo('Bo'))).toBe('undo.nothing');
    await again.close();
    again = value(await ProjectStore.open(folder, ID, surroundings(2000)));
    for (const title of titles.slice(1)) {
      value(await again.redo('Bo'));
      expect(again.project.title).toBe(title);
    }
    expect(code(await again.redo('Bo'))).toBe('undo.nothing');
    expect(value(await again.dispatch('c9', rename('Nine'), 'Bo')).undo).toEqual({
      undo: 'project.rename',
      redo: null,
    });
    await again.close();
  });

  it('builds commands that come at once upon each other', async () => {
    const { folder, store } = await newStore();
    const answers = await Promise.all(
      Array.from({ length: 250 }, (_, index) => store.dispatch(`c${index}`, rename(`T${index}`), 'Ada')),
    );
    expect(answers.map((answer) => value(answer).revision)).toEqual(answers.map((_, index) => index + 1));
    await store.close();
    const again = await reopened(folder);
    expect(again.project.title).toBe('T249');
    await again.close();
  });

  it('refuses what does not fit, and then nothing has changed', async () => {
    const { store } = await newStore();
    const nowhere = { ...briefing, source: { ...briefing.source, sha256: 'b'.repeat(64) } };
    expect(code(await store.dispatch('c1', rename(''), 'Ada'))).toBe('command.invalid');
    expect(code(await store.dispatch('c2', tag, 'Ada'))).toBe('command.unknown-target');
    const unknownSource = await store.dispatch('c3', { ...add, briefing: nowhere }, 'Ada');
    expect(code(unknownSource)).toBe('project.source-missing');
    expect(value(await store.read()).revision).toBe(0);
    // A refused command is not remembered: its id is free.
    expect(value(await store.dispatch('c1', rename('One'), 'Ada')).revision).toBe(1);
    await store.close();
  });

  it('takes a change back that the disk refused, and everything that was built upon it', async () => {
    const { folder, store } = await newStore();
    value(await store.dispatch('c1', rename('One'), 'Ada'));
    const handle = await open(journalFile(folder), 'r');
    const prototype = Object.getPrototypeOf(handle) as typeof handle;
    await handle.close();
    const full = vi.spyOn(prototype, 'datasync');
    full.mockRejectedValue(Object.assign(new Error('no space'), { code: 'ENOSPC' }));
    const answers = await Promise.all([
      store.dispatch('c2', rename('Two'), 'Ada'),
      store.dispatch('c3', rename('Three'), 'Ada'),
      store.undo('Ada'),
    ]);
    full.mockRestore();
    expect(answers.map(code)).toEqual(Array(3).fill('store.not-saved'));
    expect(store.project.title).toBe('One');
    expect(value(await store.dispatch('c2', rename('Two'), 'Ada')).revision).toBe(2);
    await store.close();
    expect((await onDisk(folder)).title).toBe('Two');
  });

  it('is open for one writer, whose name the other one hears', async () => {
    const { folder, store } = await newStore();
    const second = await ProjectStore.open(folder, ID, surroundings());
    expect(second).toMatchObject({
      ok: false,
      error: { code: 'project.locked', detail: { owner: 'The test' } },
    });
    expect((await readProject(folder, ID)).ok).toBe(true);
    await store.close();
    await (await reopened(folder)).close();
  });
});

describe('a project that cannot be opened', () => {
  async function closedProject() {
    const { folder, store } = await newStore();
    value(await store.dispatch('c1', add, 'Ada'));
    await store.close();
    return folder;
  }

  it('is left as it is where it is newer than the program', async () => {
    const folder = await closedProject();
    const newer = readFileSync(snapshotFile(folder), 'utf8').replace(/"schema":\d+/, '"schema":99');
    writeFileSync(snapshotFile(folder), newer);
    const before = filesOf(folder);
    expect(code(await ProjectStore.open(folder, ID, surroundings()))).toBe('project.newer');
    expect(filesOf(folder)).toEqual(before);
  });

  it('is one that is not there, or another one', async () => {
    const folder = await closedProject();
    expect(code(await ProjectStore.open(`${folder}-not`, ID, surroundings()))).toBe('project.missing');
    expect(code(await ProjectStore.open(folder, 'project-2', surroundings()))).toBe('project.damaged');
  });

  it('is opened, but not shown, when a source is not what was imported', async () => {
    const folder = await closedProject();
    writeFileSync(join(folder, 'sources', briefing.source.sha256), 'other words');
    const store = await reopened(folder);
    expect(code(await store.read())).toBe('project.source-missing');
    expect(code(await readProject(folder, ID))).toBe('project.source-missing');
    await store.close();
  });
});

describe('any sequence of commands', () => {
  const bodies: readonly (CommandBody | 'undo' | 'redo' | 'snapshot')[] = [
    add,
    tag,
    rename('Docks'),
    { type: 'briefing.remove', briefing: briefing.id, links: [] },
    { type: 'annotation.remove', annotation: 'q1' },
    { type: 'annotation.edit', annotation: 'f1', edit: { status: 'accepted' } },
    { type: 'speaker.edit', briefing: briefing.id, speaker: 's2', edit: { title: null } },
    'undo',
    'redo',
    'snapshot',
  ];

  it('gives the same project, and the same undo stack, when it is opened again after a kill', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...bodies), { maxLength: 15 }), async (sequence) => {
        const { folder, store } = await newStore();
        for (const [index, step] of sequence.entries()) {
          if (step === 'undo') await store.undo('Ada');
          else if (step === 'redo') await store.redo('Ada');
          else if (step === 'snapshot') await store.snapshot();
          else await store.dispatch(`c${index}`, step, 'Ada');
        }
        const before = value(await store.read());
        const copy = killedNow(folder);
        await store.close();
        for (const place of [copy, folder]) {
          const again = await reopened(place);
          expect(value(await again.read())).toEqual(before);
          await again.close();
        }
        expect(await onDisk(folder)).toEqual(before.project);
      }),
      { numRuns: 40 },
    );
  });
});
