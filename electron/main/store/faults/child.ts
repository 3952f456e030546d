import { randomUUID } from 'node:crypto';
import { rmSync, writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { projectFolder } from '../folders';
import { LibraryStore } from '../library-store';
import { ProjectStore, type Surroundings } from '../project-store';
import type { Orders, Said } from './children';
import { takeSteps, timeless } from './stream';

/**
 * The process that is killed. Everything happens in it that happens in the app: commands stream in,
 * snapshots and backups are written meanwhile, projects are closed and opened again.
 */
const { role, userData, project, fresh, owner, skew } = JSON.parse(process.argv[2] ?? '') as Orders;
const folder = projectFolder(userData, project.id);
let looks = 0;
/** A minute passes with each look at the clock, so that backups become due and are let go of. */
const surroundings: Surroundings = {
  now: () => Date.now() + skew + 60_000 * looks++,
  newId: randomUUID,
  owner,
};

/** At once and without a buffer: what was said before a kill has been said. */
function say(said: Said): void {
  writeSync(1, `${JSON.stringify(said)}\n`);
}

function openProject(isFresh: boolean) {
  if (!isFresh) return ProjectStore.open(folder, project.id, surroundings);
  // A creation that was killed half-way leaves a folder that nobody was told of.
  rmSync(folder, { recursive: true, force: true });
  return ProjectStore.create(folder, project, surroundings);
}

/** Sends some commands, several at once, then saves the library and closes all in good order. */
async function stream(library: LibraryStore, store: ProjectStore, commands: number): Promise<void> {
  const opened = await store.read();
  if (!opened.ok) return say({ refused: opened.error });
  let { revision } = opened.value;
  say({ opened: revision, project: timeless(opened.value.project), library: library.lastOpened });
  const from = revision - project.first;
  const refused = await takeSteps(store, { from, to: from + commands }, () => {
    revision += 1;
    say({ acknowledged: revision });
    if (revision % 16 !== 0) return;
    say({ doing: 'snapshot' });
    void store.snapshot();
  });
  if (refused) say({ refused });
  say({ doing: 'save' });
  const saved = await library.save({ lastOpened: `r${revision}` });
  say(saved.ok ? { saved: revision } : { refused: saved.error });
  say({ doing: 'close' });
  for (const closed of [await store.close(), await library.close()]) {
    if (!closed.ok) say({ refused: closed.error });
  }
}

async function streamUntilKilled(): Promise<void> {
  for (let session = 0; ; session += 1) {
    say({ doing: 'open' });
    const library = await LibraryStore.open(userData, 'Ada', surroundings);
    if (!library.ok) return say({ refused: library.error });
    const store = await openProject(fresh && session === 0);
    if (!store.ok) return say({ refused: store.error });
    await stream(library.value, store.value, 10 + ((session * 37) % 60));
  }
}

async function holdUntilKilled(): Promise<void> {
  const opened =
    role === 'hold project'
      ? await openProject(false)
      : await LibraryStore.open(userData, 'Ada', surroundings);
  if (!opened.ok) return say({ refused: opened.error });
  say({ opened: 0, project: null, library: null });
  // It is killed long before that.
  await pause(3_600_000);
}

void (role === 'stream' ? streamUntilKilled() : holdUntilKilled());
