import { fileURLToPath } from 'node:url';
import { launch, memoryOf } from '../window/launch.mjs';
import { buildPage } from './build-pages.mjs';
import { MARKED, OFFSET } from './subject.mjs';

const host = fileURLToPath(new URL('./host', import.meta.url));

/**
 * A page that shows the sample by other means, as a subject.
 * @param {{ name: string, page: string, region: string, canType: boolean, rounds: number }} peer
 * @param {import('../../../scripts/runtime/resolve.mjs').Runtime} runtime
 * @param {NodeJS.ProcessEnv} env @param {string} folder for its files @param {import('./sample-document.mjs').Sample} sample
 * @returns {Promise<import('./subject.mjs').Subject>}
 */
export async function peer({ name, page: script, region, canType, rounds }, runtime, env, folder, sample) {
  const { app, page } = await launch(runtime, [host, `--user-data-dir=${folder}/${script}`], {
    ...env,
    PRESSER_BENCH_PAGE: await buildPage(script, folder),
  });
  const given = await page.evaluateHandle((value) => value, sample);
  const show = (/** @type {number} */ paragraph) =>
    page.evaluate(async (at) => {
      window.peer.show(at);
      await window.bench.settled();
    }, paragraph);
  return {
    name,
    rounds,
    region,
    page,
    open: () =>
      given.evaluate(async (value) => {
        const began = performance.timeOrigin + performance.now();
        window.peer.open(value);
        const painted = (await window.bench.painted()) - began;
        await window.bench.settled();
        return { painted };
      }),
    async tag(paragraph) {
      await show(paragraph);
      return page.evaluate(
        async ([at, length]) => {
          const began = performance.timeOrigin + performance.now();
          window.peer.tag(at, length);
          return { frame: (await window.bench.painted()) - began };
        },
        /** @type {const} */ ([paragraph, MARKED]),
      );
    },
    startTyping: canType
      ? async (paragraph) => {
          await show(paragraph);
          await page.evaluate(
            ([at, offset]) => window.peer.type?.(at, offset),
            /** @type {const} */ ([paragraph, OFFSET]),
          );
        }
      : null,
    stopTyping: async () => ({}),
    memory: () => memoryOf(app, page),
    close: () => app.close(),
  };
}
