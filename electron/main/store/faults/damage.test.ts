import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { code, surroundings, value } from '../../testing/store-tools';
import { tally } from '../../testing/tally';
import {
  journalFile,
  libraryFile,
  projectFolder,
  projectLockFile,
  snapshotFile,
  sourcesFolder,
} from '../folders';
import { emptyLibrary } from '../library';
import { LibraryStore } from '../library-store';
import { ProjectStore } from '../project-store';
import { newStory, PROJECT } from './beginnings';
import { cut, type Damage, damages, isKept, turnBit } from './damages';
import { takeSteps, textAt, timeless } from './stream';
import { extent, forEachCase, inCase, quickFolder, Random, SEED } from './suite';

const tried = tally();
const story = newStory();
/** The cases of a file that is too large for all of its offsets. */
const SAMPLE = extent(120, 4000);
const EVERYWHERE = Number.POSITIVE_INFINITY;

const opened = (folder: string, options = {}) =>
  ProjectStore.open(folder, PROJECT.id, surroundings(1_000_000), options);

async function openedProject(revision: number) {
  const folder = projectFolder(quickFolder(), PROJECT.id);
  const store = value(await ProjectStore.create(folder, PROJECT, surroundings()));
  await takeSteps(store, { from: 0, to: revision }, () => undefined);
  return { folder, store };
}

/** A project of some revisions, closed in good order, so that its snapshot has them all. */
async function closedProject(revision: number): Promise<string> {
  const { folder, store } = await openedProject(revision);
  value(await store.close());
  return folder;
}

/** A project whose process was killed: its snapshot is older than its journal. */
async function killedProject(revision: number): Promise<string> {
  const { folder, store } = await openedProject(revision);
  const killed = join(quickFolder(), PROJECT.id);
  cpSync(folder, killed, { recursive: true });
  rmSync(projectLockFile(killed));
  value(await store.close());
  return killed;
}

/** What there is to be when a damaged project opens and nothing is said to be lost. */
interface Expected {
  readonly revision: number;
  /** As good, where the damage looks like a line that was cut off before anybody was told of it. */
  readonly least?: number;
}

/**
 * Opens a damaged project. Either everything is there, or it is refused and nothing has changed; then what
 * a person gets who accepts the loss is a state that the project once had.
 */
async function expectReported(folder: string, { revision, least = revision }: Expected): Promise<void> {
  const before = contents(folder);
  const first = await opened(folder);
  if (!first.ok) {
    expect(first.error.code).toMatch(/^project\.(damaged|newer)$/);
    expect(contents(folder), 'what was refused is as it was').toEqual(before);
    if (first.error.code === 'project.newer') return tried('refused as newer');
    tried('refused, then opened with the loss accepted');
  }
  const store = first.ok ? first.value : value(await opened(folder, { acceptLoss: true }));
  const read = value(await store.read());
  value(await store.close());
  const { recovered } = read.opening;
  expect(recovered?.missing === 0 || (first.ok && recovered === null), 'nothing is missing').toBe(first.ok);
  expect(read.revision).toBeGreaterThanOrEqual(first.ok ? least : 0);
  expect(read.revision).toBeLessThanOrEqual(revision);
  expect(timeless(read.project)).toEqual(story.projectAt(read.revision));
  tried(recovered ? `recovered from: ${recovered.from}` : 'without harm');
}

/** How many commands of a journal that was cut off are whole; the first line is its base. */
function wholeCommands(journal: Buffer): number {
  return Math.max(0, journal.toString('latin1').split('\n').length - 2);
}

function contents(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file, readFileSync(file, 'base64')];
    }),
  );
}

/** Damages a file in each way, one after another, each time beside files that are as they were. */
async function damageEach(
  folder: string,
  file: string,
  cases: Iterable<Damage>,
  look: (folder: string, damage: Damage) => Promise<void>,
): Promise<void> {
  const scratch = quickFolder();
  await forEachCase(cases, async (damage) => {
    const place = mkdtempSync(join(scratch, 'damaged-'));
    cpSync(folder, place, { recursive: true });
    writeFileSync(file.replace(folder, place), damage.bytes);
    await inCase(damage.what, async () => {
      await look(place, damage);
      expect(isKept(place, damage.bytes), 'the damaged file is kept').toBe(true);
    });
    rmSync(place, { recursive: true });
    tried('damaged offsets');
  });
}

describe(`damage (PRESSER_FAULTS_SEED=${SEED})`, { timeout: 1_800_000 }, () => {
  const sizes = [
    ['a small one, at every offset', extent(0, 2), EVERYWHERE],
    ['a larger one', 30, SAMPLE],
    ['a large one', extent(300, 2000), SAMPLE / 4],
  ] as const;

  it.each(sizes)('of project.json is mended from the journal; it is %s', async (_size, revision, limit) => {
    const folder = await closedProject(revision);
    const file = snapshotFile(folder);
    await damageEach(folder, file, damages(readFileSync(file), limit), (place) =>
      expectReported(place, { revision }),
    );
  });

  it.each(sizes)('of journal.ndjson is reported or mended; it is %s', async (_size, revision, limit) => {
    const folder = await closedProject(revision);
    const file = journalFile(folder);
    await damageEach(folder, file, damages(readFileSync(file), limit), (place) =>
      expectReported(place, { revision }),
    );
  });

  it('of a journal that is newer than its snapshot is reported, or looks like an unfinished line', async () => {
    const revision = 3;
    const folder = await killedProject(revision);
    const file = journalFile(folder);
    const whole = readFileSync(file);
    await damageEach(folder, file, damages(whole, extent(400, EVERYWHERE)), (place, { bytes }) =>
      expectReported(place, {
        revision,
        least: whole.indexOf(bytes) === 0 ? wholeCommands(bytes) : revision,
      }),
    );
  });

  it('of both loses no more than it says', async () => {
    const revision = 12;
    const folder = await closedProject(revision);
    const random = new Random();
    const [snapshot, journal] = [snapshotFile(folder), journalFile(folder)];
    const whole = { snapshot: readFileSync(snapshot), journal: readFileSync(journal) };
    const harm = (bytes: Buffer) =>
      random.pick([cut, turnBit])(bytes, random.below(bytes.length), random.below(8));
    const cases = Array.from({ length: SAMPLE }, () => harm(whole.journal));
    await damageEach(folder, journal, cases, async (place, { bytes }) => {
      const other = harm(whole.snapshot).bytes;
      writeFileSync(snapshot.replace(folder, place), other);
      await expectReported(place, {
        revision,
        least: whole.journal.indexOf(bytes) === 0 ? wholeCommands(bytes) : revision,
      });
      expect(isKept(place, other), 'the damaged snapshot is kept').toBe(true);
    });
  });

  it('of a source is found by its hash, and mended by importing it again', async () => {
    const folder = await closedProject(1);
    const text = new TextEncoder().encode(textAt(0));
    const [name = ''] = readdirSync(sourcesFolder(folder));
    const file = join(sourcesFolder(folder), name);
    await damageEach(folder, file, damages(readFileSync(file), EVERYWHERE), async (place, { bytes }) => {
      const store = value(await opened(place));
      expect(code(await store.read())).toBe('project.source-missing');
      expect(readFileSync(file.replace(folder, place)), 'it is as it was').toEqual(bytes);
      value(await store.addSource(text));
      expect(Object.values(value(await store.read()).texts)).toEqual([textAt(0)]);
      value(await store.close());
      writeFileSync(join(place, 'seen'), bytes);
    });
  });

  it('of library.json brings back the copy before it and the projects that lie in their folders', async () => {
    const folder = quickFolder();
    const library = value(await LibraryStore.open(folder, 'Ada', surroundings()));
    const [before, after] = [emptyLibrary('Bo').settings, emptyLibrary('Cy').settings];
    value(await library.save({ settings: before }));
    value(await library.save({ settings: after }));
    value(await library.close());
    cpSync(await closedProject(1), projectFolder(folder, PROJECT.id), { recursive: true });
    const file = libraryFile(folder);
    await damageEach(folder, file, damages(readFileSync(file), extent(400, EVERYWHERE)), async (place) => {
      const store = await LibraryStore.open(place, 'Ada', surroundings());
      if (!store.ok) return expect(store.error.code).toBe('library.newer');
      const { settings, cards, isNew, damage } = store.value;
      expect({ settings, isNew }).toEqual({ settings: damage === null ? after : before, isNew: false });
      expect(cards).toMatchObject([{ id: PROJECT.id, title: PROJECT.title, briefings: 1 }]);
      value(await store.value.close());
    });
  });
});
