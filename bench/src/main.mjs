import { resolveRuntime } from '../../scripts/runtime/resolve.mjs';
import { main } from '../../scripts/setup/say.mjs';
import { coldStart } from './cold-start.mjs';

// scripts/bench.mjs has done the set-up; the runtime is the one it named in the environment.
await main(async () => ((await coldStart(await resolveRuntime(), process.env)) ? 0 : 1));
