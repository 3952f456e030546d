import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { code, surroundings, value } from '../../testing/store-tools';
import { tally } from '../../testing/tally';
import { projectFolder } from '../folders';
import { LibraryStore } from '../library-store';
import { ProjectStore } from '../project-store';
import { newStory, PROJECT } from './beginnings';
import { strays } from './play';
import { takeStep, textAt, timeless } from './stream';
import { extent } from './suite';

const SIZE = 1024 * 1024;
const PAGE = 4096;
const REFUSED = /^store\.not-saved$/;
const disk = mkdtempSync(join(tmpdir(), 'presser-full-disk-'));
const reason = mounted();
const tried = tally();
const story = newStory();

/** A disk of one megabyte; only some may mount one, and where they may not, the reason is said. */
function mounted(): string | null {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk], { stdio: 'pipe' });
    return null;
  } catch (error) {
    return String(error).split('\n')[0] ?? 'mount failed';
  }
}

afterAll(() => {
  if (reason === null) execFileSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
});

if (reason !== null) console.warn(`full disk: skipped, no disk can be mounted here (${reason})`);

/** Fills the disk up, but for so many bytes; gives what makes room again. */
function fill(room: number): () => void {
  const filler = join(disk, 'filler');
  for (let pages = SIZE / PAGE; ; pages -= 1) {
    try {
      writeFileSync(filler, Buffer.alloc(pages * PAGE));
      writeFileSync(filler, Buffer.alloc(Math.max(0, pages * PAGE - room)));
      return () => rmSync(filler);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }
}

function expectRevision(store: ProjectStore, revision: number): void {
  expect(timeless(store.project)).toEqual(story.projectAt(revision));
}

/** Works until the disk is full, tries everything that writes, makes room and goes on. */
async function workOnFullDisk(room: number): Promise<void> {
  const userData = join(disk, `library-${room}`);
  mkdirSync(userData);
  const folder = projectFolder(userData, PROJECT.id);
  const library = value(await LibraryStore.open(userData, 'Ada', surroundings()));
  value(await library.save({ lastOpened: 'before' }));
  let store = value(await ProjectStore.create(folder, PROJECT, surroundings()));
  let revision = 0;
  while (revision < 5) value(await takeStep(store, revision++));

  const makeRoom = fill(room);
  let refused = 'none';
  while (refused === 'none') {
    refused = code(await takeStep(store, revision));
    if (refused === 'none') revision += 1;
  }
  expect(refused).toMatch(REFUSED);
  expectRevision(store, revision);
  const other = await ProjectStore.create(`${folder}-2`, PROJECT, surroundings());
  const outcomes = [
    code(other.ok ? await other.value.close() : other),
    code(await store.addSource(new TextEncoder().encode(textAt(40)))),
    code(await store.backUp()),
    code(await store.snapshot()),
    code(await library.save({ lastOpened: 'full' })),
  ];
  // What is small may still fit where a command did not.
  for (const outcome of outcomes) expect(outcome).toMatch(room === 0 ? REFUSED : /^(none|store\.not-saved)$/);
  if (room % (2 * PAGE) === 0) {
    await store.close();
    makeRoom();
    store = value(await ProjectStore.open(folder, PROJECT.id, surroundings(1_000_000)));
    expectRevision(store, revision);
  } else makeRoom();

  for (const end = revision + 5; revision < end; ) value(await takeStep(store, revision++));
  value(await library.save({ lastOpened: 'after' }));
  value(await store.close());
  value(await library.close());
  store = value(await ProjectStore.open(folder, PROJECT.id, surroundings(2_000_000)));
  expectRevision(store, revision);
  value(await store.close());
  expect(strays(userData, folder)).toEqual([]);
}

describe.skipIf(reason !== null)('a full disk', { timeout: 120_000 }, () => {
  it.each(Array.from({ length: extent(8, 40) }, (_, index) => index))(
    'refuses what does not fit, and work goes on once there is room (%i pages left)',
    async (pages) => {
      onTestFinished(() => {
        for (const name of readdirSync(disk)) rmSync(join(disk, name), { recursive: true });
      });
      await workOnFullDisk(pages * PAGE);
      tried('full disks');
    },
  );
});
