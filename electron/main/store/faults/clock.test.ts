import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surroundings, value } from '../../testing/store-tools';
import { tally } from '../../testing/tally';
import { journalFile } from '../folders';
import { ProjectStore, type Surroundings } from '../project-store';
import { newStory, PROJECT } from './beginnings';
import { takeStep, timeless } from './stream';
import { extent, quickFolder, SEED } from './suite';

const YEAR = 365 * 86_400_000;
const START = Date.UTC(2024, 4, 16);
const tried = tally();
const story = newStory();

/** What happens before a command: the clock jumps by so many milliseconds, and the project may be opened anew. */
const happening = fc.record({ jump: fc.constantFrom(1000, 0, -YEAR, YEAR), reopen: fc.boolean() });

/** Takes one step a happening; the times of the last change, as they were seen one after another. */
async function work(
  folder: string,
  happenings: readonly { readonly jump: number; readonly reopen: boolean }[],
): Promise<readonly number[]> {
  let time = START;
  const { newId, owner } = surroundings();
  const jumping: Surroundings = { now: () => time, newId, owner };
  let store = value(await ProjectStore.create(folder, PROJECT, jumping));
  const seen = [store.project.changedAt];
  for (const [revision, { jump, reopen }] of happenings.entries()) {
    time = Math.max(0, time + jump);
    value(await takeStep(store, revision));
    seen.push(store.project.changedAt);
    if (reopen) {
      value(await store.close());
      store = value(await ProjectStore.open(folder, PROJECT.id, jumping));
      seen.push(store.project.changedAt);
    }
    expect(timeless(store.project)).toEqual(story.projectAt(revision + 1));
  }
  value(await store.close());
  return seen;
}

/** The numbers of a journal's lines: of its base, then of its commands. */
function numbersIn(journal: string): number[] {
  return readFileSync(journal, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .map(({ base, seq }) => (base ?? { seq }).seq);
}

describe('a clock that jumps', { timeout: 600_000 }, () => {
  it('changes neither the order of commands nor puts the last change back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 16 }), async (happenings) => {
        const folder = join(quickFolder(), PROJECT.id);
        const seen = await work(folder, happenings);
        expect(seen).toEqual(seen.toSorted((a, b) => a - b));
        expect(numbersIn(journalFile(folder))).toEqual([0, ...happenings.map((_, index) => index + 1)]);
        tried('runs with a jumping clock');
      }),
      { numRuns: extent(40, 1000), seed: SEED },
    );
  });
});
