import { resolveRuntime } from '../../scripts/runtime/resolve.mjs';
import { main, SetupError } from '../../scripts/setup/say.mjs';

/**
 * Each gives whether its goals are reached. They are loaded when they run: one needs packages that the other does not.
 * @type {Readonly<Record<string, () => Promise<boolean>>>}
 */
const measurements = {
  engine: async () => (await import('./engine/engine.mjs')).engine(),
  store: async () => (await import('./store/store.mjs')).store(),
  search: async () => (await import('./search/search.mjs')).search(),
  revisions: async () => (await import('./revisions/revisions.mjs')).revisions(),
  export: async () => (await import('./export/export.mjs')).exporting(),
  // scripts/bench.mjs has done the set-up; the runtime is the one it named in the environment.
  editor: async () => (await import('./editor/editor.mjs')).editor(await resolveRuntime(), process.env),
  ledger: async () => (await import('./ledger/ledger.mjs')).ledger(await resolveRuntime(), process.env),
  'cold-start': async () => (await import('./cold-start.mjs')).coldStart(await resolveRuntime(), process.env),
};

await main(async () => {
  const [name = ''] = process.argv.slice(2);
  const run = measurements[name];
  if (run === undefined) throw new SetupError(`No measurement ${name}.`);
  return (await run()) ? 0 : 1;
});
