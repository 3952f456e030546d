import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleScript } from '../../testing/bundle-script';
import { surroundings, value } from '../../testing/store-tools';
import { tally } from '../../testing/tally';
import { projectFolder } from '../folders';
import { LibraryStore } from '../library-store';
import { ProjectStore } from '../project-store';
import { PROJECT } from './beginnings';
import { Child, type Orders, type Said } from './children';
import { extent, inCase, quickFolder } from './suite';

const YEAR = 365 * 86_400_000;
const tried = tally();

type Role = 'hold project' | 'hold library';

/** A process that wants the store, and what it said first: that it has it, or that it was refused. */
class Contender {
  readonly said: Promise<Said>;
  readonly #child: Child;

  constructor(script: string, orders: Pick<Orders, 'role' | 'userData' | 'owner' | 'skew'>) {
    let hear: (said: Said) => void = () => undefined;
    this.said = new Promise((resolve) => {
      hear = resolve;
    });
    this.#child = new Child(script, { ...orders, project: { ...PROJECT, first: 0 }, fresh: false }, hear);
  }

  /** Kills it, so that its lock stays. */
  async end(): Promise<void> {
    this.#child.kill();
    await this.#child.ended();
  }
}

async function place(): Promise<{ script: string; userData: string }> {
  const base = quickFolder();
  const script = await bundleScript(join(import.meta.dirname, 'child.ts'), join(base, 'script'));
  const userData = join(base, 'library');
  value(await value(await LibraryStore.open(userData, 'Ada', surroundings())).close());
  const folder = projectFolder(userData, PROJECT.id);
  value(await value(await ProjectStore.create(folder, PROJECT, surroundings())).close());
  return { script, userData };
}

function refusalBy(owner: string, role: Role) {
  const code = role === 'hold project' ? 'project.locked' : 'library.locked';
  return { refused: { code, detail: { owner } } };
}

describe('several processes', { timeout: 600_000 }, () => {
  it.each<Role>(['hold project', 'hold library'])(
    'that race to %s: one has it, the other hears whose it is',
    async (role) => {
      const { script, userData } = await place();
      for (let race = 0; race < extent(5, 50); race += 1) {
        // The lock of the race before is still there, and its owner is not.
        const owners = [`Ada ${race}`, `Bo ${race}`, `Cy ${race}`];
        const racers = owners.map((owner) => new Contender(script, { role, userData, owner, skew: 0 }));
        const said = await Promise.all(racers.map((racer) => racer.said));
        const winner = owners[said.findIndex((words) => 'opened' in words)] ?? 'nobody';
        await inCase(`race ${race}`, () => {
          expect(said.filter((words) => 'opened' in words)).toHaveLength(1);
          const refused = said.filter((words) => 'refused' in words);
          expect(refused).toMatchObject(refused.map(() => refusalBy(winner, role)));
        });
        await Promise.all(racers.map((racer) => racer.end()));
        tried('races');
      }
    },
  );

  it.each<Role>(['hold project', 'hold library'])(
    'whose clocks are a year apart: the one that came first has it (%s)',
    async (role) => {
      const { script, userData } = await place();
      for (const skew of [YEAR, -YEAR]) {
        const first = new Contender(script, { role, userData, owner: 'Ada', skew: 0 });
        expect(await first.said).toHaveProperty('opened');
        const second = new Contender(script, { role, userData, owner: 'Bo', skew });
        const said = await second.said;
        await Promise.all([first.end(), second.end()]);
        expect.soft(said, `a clock ${skew > 0 ? 'before' : 'behind'}`).toMatchObject(refusalBy('Ada', role));
        tried('wrong clocks');
      }
    },
  );
});
