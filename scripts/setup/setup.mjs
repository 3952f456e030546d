import { resolveRuntime } from '../runtime/resolve.mjs';
import { ensureBuild } from './build.mjs';
import { ensurePackages } from './packages.mjs';
import { saySandbox } from './sandbox.mjs';
import { ensureSystem } from './system.mjs';

/**
 * Everything that running the app needs, each part only if it is not there already: packages, the
 * Electron runtime, the system's libraries, a build of the present sources.
 * @param {{ headless: boolean }} options `headless`: windows go to a virtual display
 * @returns {Promise<import('../runtime/resolve.mjs').Runtime>}
 */
export async function setUp({ headless }) {
  await ensurePackages();
  const runtime = await resolveRuntime();
  await ensureSystem({ executable: runtime.executable, headless });
  await ensureBuild();
  saySandbox(runtime.dist);
  return runtime;
}
