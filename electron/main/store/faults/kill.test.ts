import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleScript } from '../../testing/bundle-script';
import { tally } from '../../testing/tally';
import { projectFolder, snapshotFile } from '../folders';
import { BEFORE, type Before, type Beginning, type Told } from './beginnings';
import { Child, type Said } from './children';
import { damage } from './damages';
import { expectKept, libraryRevision } from './play';
import { AT_ONCE } from './stream';
import { extent, inCase, quickFolder, Random } from './suite';

const KILLS = extent(200, 1200);
/** A project grows with every child; a new one keeps the children quick. */
const KILLS_PER_PROJECT = 20;
const tried = tally();

/** What people were told about one library, and what the next process must find therefore. */
class Promised {
  readonly #beginning: Beginning;
  #told: Told;

  constructor(beginning: Beginning) {
    this.#beginning = beginning;
    this.#told = beginning.told;
  }

  get told(): Told {
    return this.#told;
  }

  hear(said: Said): void {
    if ('doing' in said) return;
    if ('refused' in said) throw new Error(`refused: ${JSON.stringify(said.refused)}`);
    if ('opened' in said) this.#check(said.opened, said.project, libraryRevision(said.library));
    else if ('saved' in said) this.#told = { ...this.#told, library: said.saved };
    else {
      expect(said.acknowledged, 'acknowledged in order').toBe((this.#told.revision ?? 0) + 1);
      this.#told = { ...this.#told, revision: said.acknowledged };
      tried('commands acknowledged before a kill');
    }
  }

  #check(revision: number, project: unknown, library: number): void {
    const least = this.#told.revision ?? 0;
    expect(revision, 'every acknowledged command is there').toBeGreaterThanOrEqual(least);
    expect(revision, 'nothing is there that was not sent').toBeLessThanOrEqual(least + AT_ONCE);
    expect(project, `the project at revision ${revision}`).toEqual(this.#beginning.story.projectAt(revision));
    expect(library, 'the library has what was saved').toBeGreaterThanOrEqual(this.#told.library);
    this.#told = { revision, library };
  }
}

/** When a child is killed: after how many words of which kind, and how many milliseconds later. */
interface Moment {
  readonly word: 'acknowledged' | 'open' | 'snapshot' | 'save' | 'close';
  readonly count: number;
  readonly later: number;
}

function anyMoment(random: Random): Moment {
  const words = ['acknowledged', 'acknowledged', 'open', 'snapshot', 'save', 'close'] as const;
  const word = random.pick<Moment['word']>(words);
  return { word, count: random.below(word === 'acknowledged' ? 60 : 2), later: random.fraction() * 4 };
}

/** Starts a process and kills it at that moment. */
async function killOne(
  script: string,
  userData: string,
  { story }: Beginning,
  promised: Promised,
  { word, count, later }: Moment,
): Promise<void> {
  const heard: Said[] = [];
  let left = count;
  const { id, first } = story;
  const project = { id, title: story.projectAt(first).title, first };
  const fresh = promised.told.revision === null;
  const orders = { role: 'stream', userData, project, fresh, owner: 'Ada', skew: 0 } as const;
  const child = new Child(script, orders, (said) => {
    heard.push(said);
    const isWord = 'doing' in said ? said.doing === word : word in said;
    if (isWord && left-- === 0) setTimeout(() => child.kill(), later);
  });
  await child.ended();
  for (const said of heard) promised.hear(said);
  tried('kills');
  tried(`kills at: ${word}`);
}

/** Kills one process after another on one library; now and then a bit of the snapshot turns between them. */
async function killMany(script: string, userData: string, { name, prepare }: Before, random: Random) {
  const beginning = await prepare(userData);
  const promised = new Promised(beginning);
  const snapshot = snapshotFile(projectFolder(userData, beginning.story.id));
  for (let kill = 1; kill <= KILLS_PER_PROJECT; kill += 1) {
    if (existsSync(snapshot) && kill % 5 === 0) {
      damage(snapshot);
      tried('kills after damage');
    }
    const moment = anyMoment(random);
    await inCase(`kill ${kill} (${JSON.stringify(moment)}); before: ${name}`, () =>
      killOne(script, userData, beginning, promised, moment),
    );
  }
  // The children's clock runs so fast that backups from the beginning have been let go of.
  await inCase(`after ${KILLS_PER_PROJECT} kills; before: ${name}`, () =>
    expectKept(userData, { ...beginning, kept: [] }, promised.told, AT_ONCE),
  );
}

describe('a process that is killed', () => {
  it('loses nothing that it acknowledged, and the next one goes on', { timeout: 1_800_000 }, async () => {
    const base = quickFolder();
    const script = await bundleScript(join(import.meta.dirname, 'child.ts'), join(base, 'script'));
    const random = new Random();
    let number = 0;
    const lane = async () => {
      while (number < KILLS / KILLS_PER_PROJECT) {
        const before = BEFORE[number % BEFORE.length] ?? expect.unreachable();
        const userData = join(base, `library-${number++}`);
        await killMany(script, userData, before, random);
        rmSync(userData, { recursive: true });
      }
    };
    await Promise.all([lane(), lane()]);
  });
});
