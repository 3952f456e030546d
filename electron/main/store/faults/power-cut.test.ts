import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { tally } from '../../testing/tally';
import { projectFolder } from '../folders';
import { sha256 } from '../sha256';
import { BEFORE, type Before, type Beginning, PROJECT, type Told } from './beginnings';
import {
  afterPowerCut,
  type Change,
  type Manner,
  materialise,
  present,
  type Recording,
  type Remnant,
  recordingOf,
} from './disk';
import { expectKept, play } from './play';
import { Recorder } from './recorder';
import { AT_ONCE } from './stream';
import { extent, forEachCase, inCase, quickFolder, Random } from './suite';
import { type Watcher, watching } from './watched-fs';

vi.mock('node:fs/promises', async (original) =>
  (await import('./watched-fs')).watchedPromises(await original()),
);
vi.mock('node:fs', async (original) => (await import('./watched-fs')).watchedSync(await original()));

const random = new Random();
const tried = tally();

/** What somebody had been told when so many changes had been made. */
interface Heard {
  readonly told: Told;
  readonly after: number;
}

const GONE = { recursive: true, force: true };

/** A play that was written down: what it did to the disk, and what somebody had been told by when. */
class Run {
  readonly beginning: Beginning;
  readonly recording: Recording;
  /** How many of the changes were there before. */
  readonly from: number;
  readonly #told: readonly Heard[];

  private constructor(beginning: Beginning, from: number, recording: Recording, told: readonly Heard[]) {
    this.beginning = beginning;
    this.from = from;
    this.recording = recording;
    this.#told = told;
  }

  /** Plays in the folder `base`, in which everything is as `before` says. */
  static async play(
    base: string,
    beginning: Beginning,
    before: Recording,
    { sessions, links = true }: { readonly sessions: readonly number[]; readonly links?: boolean },
  ): Promise<Run> {
    const recorder = new Recorder(base, before);
    const told = [{ told: beginning.told, after: 0 }];
    const manners = {
      sessions,
      afterRefusal: 'try again',
      tell: (more: Told) => told.push({ told: more, after: recorder.changes.length }),
      refused: (problem: object) => expect.unreachable(`refused: ${JSON.stringify(problem)}`),
    } as const;
    const userData = join(base, 'library');
    await watching(links ? recorder.watch : withoutLinks(recorder.watch), async () => {
      // What a creation left that was never acknowledged.
      if (beginning.told.revision === null) rmSync(projectFolder(userData, PROJECT.id), GONE);
      await play(userData, beginning, manners);
    });
    return new Run(beginning, before.changes.length, recorder, told);
  }

  /** The numbers of changes at which it may have been stopped. */
  *stops(stride: number): Generator<number> {
    const { length } = this.recording.changes;
    for (let stop = this.from + random.below(stride); stop <= length; stop += stride) yield stop;
  }

  /** The numbers of changes after which a file had just got its name, for now. */
  get renamings(): readonly number[] {
    const stops = Array.from(this.recording.changes, (_, number) => number + 1).slice(this.from);
    return stops.filter((stop) => {
      const change = this.recording.changes[stop - 1];
      return change?.type === 'names' && change.entries.length > 1;
    });
  }

  /** The numbers of changes at which somebody was told of something: from then on it must be there. */
  get tellings(): readonly number[] {
    return this.#told.map(({ after }) => after).filter((after) => after >= this.from);
  }

  /** What had been done when so many changes had been made. */
  until(stop: number): Recording {
    return { root: this.recording.root, changes: this.recording.changes.slice(0, stop) };
  }

  /** What had been told when so many changes had been made. */
  toldBy(stop: number): Told {
    return this.#told.findLast(({ after }) => after <= stop)?.told ?? this.beginning.told;
  }
}

/** Some file systems, such as those of memory sticks, know no links. */
function withoutLinks(watch: Watcher): Watcher {
  return (call, perform) => {
    if (!/^link/.test(call.name) || !existsSync(String(call.args[0]))) return watch(call, perform);
    const error = Object.assign(new Error('EPERM: link'), { code: 'EPERM' });
    if (call.name === 'linkSync') throw error;
    return Promise.reject(error) as ReturnType<typeof perform>;
  };
}

const MANNERS: readonly Manner[] = ['drops all', 'keeps any', 'keeps the oldest', 'keeps all'];

/** A state in which a power cut may leave the disk. */
interface Cut {
  readonly what: string;
  readonly paths: ReadonlyMap<string, Remnant>;
  readonly told: Told;
}

/** Cuts the power at some stops and at all tellings, each several times; the states that are not the same. */
function* cuts(run: Run, times: number, stride: number): Generator<Cut> {
  const seen = new Set<string>();
  for (const stop of new Set([...run.stops(stride), ...run.tellings])) {
    const made = run.until(stop);
    const told = run.toldBy(stop);
    for (let time = 0; time < times; time += 1) {
      const manner = MANNERS[time] ?? 'keeps any';
      const paths = afterPowerCut(made, manner, random);
      const files = [...paths].map(([path, { bytes }]) => [path, bytes?.toString('base64')]);
      const key = sha256(JSON.stringify([told, files]));
      if (seen.has(key)) continue;
      seen.add(key);
      yield { what: `power cut after ${lastOf(made.changes)}, the disk ${manner}`, paths, told };
    }
    tried('prefixes of a recorded run');
  }
}

/** Opens what the disk may show after each power cut. */
async function cutEverywhere(run: Run, times: number, stride: number): Promise<void> {
  const scratch = quickFolder();
  await forEachCase(cuts(run, times, stride), async ({ what, paths, told }) => {
    const place = mkdtempSync(join(scratch, 'cut-'));
    materialise(place, paths);
    await inCase(what, () => expectKept(join(place, 'library'), run.beginning, told, AT_ONCE));
    rmSync(place, { recursive: true });
    tried('states after a power cut');
  });
}

function lastOf(changes: readonly Change[]): string {
  const last = changes.at(-1);
  const names =
    last?.type === 'names' ? last.entries.map(({ name, inode }) => (inode ? '+' : '-') + name) : [];
  return `change ${changes.length} (${[last?.type, ...names].join(' ')})`;
}

/** Plays on from what is there before, and writes it down. */
async function firstRun({ prepare }: Before, links = true): Promise<Run> {
  const base = quickFolder();
  const beginning = await prepare(join(base, 'library'));
  return Run.play(base, beginning, recordingOf(base), { sessions: [6, 3], links });
}

describe('a power cut', { timeout: 3_600_000 }, () => {
  it.each(BEFORE)('loses nothing that was acknowledged; before: $name', async (before) => {
    await cutEverywhere(await firstRun(before), extent(4, 16), 1);
  });

  it.each(BEFORE)('loses nothing where there are no links; before: $name', async (before) => {
    await cutEverywhere(await firstRun(before, false), extent(2, 16), extent(3, 1));
  });

  it.each(BEFORE)('loses nothing either after a kill; before: $name', async (before) => {
    const first = await firstRun(before);
    for (const stop of new Set([...first.stops(extent(20, 1)), ...first.renamings])) {
      // A kill takes nothing off the disk, so the next process finds all, flushed or not.
      const killed = first.until(stop);
      const base = quickFolder();
      materialise(base, present(killed));
      const beginning = { ...first.beginning, told: first.toldBy(stop) };
      await inCase(`a kill after ${lastOf(killed.changes)}`, async () =>
        cutEverywhere(await Run.play(base, beginning, killed, { sessions: [2] }), 2, extent(9, 2)),
      );
      rmSync(base, { recursive: true });
      tried('kills before a power cut');
    }
  });
});
