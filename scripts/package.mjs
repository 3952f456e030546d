import './setup/node-version.mjs';
import { parseArgs } from 'node:util';
import { resolveRuntime } from './runtime/resolve.mjs';
import { ensureBuild } from './setup/build.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { main, SetupError } from './setup/say.mjs';

/*
 * `npm run package` makes the installers of this platform, as electron-builder.yml says; `-- --dir` only the folder of the
 * installed app, and needs no network. `-- --unfused` makes a twin of it that differs in one fuse: a debugger gets in, and
 * with it Playwright. It is for the tests and never for anybody's desk. `PRESSER_UPDATE_FEED` is the address
 * at which the installed app will look for newer versions; without it, it looks nowhere.
 */
await main(async () => {
  const { values } = parseArgs({ options: { dir: { type: 'boolean' }, unfused: { type: 'boolean' } } });
  if (values.unfused && !values.dir)
    throw new SetupError('--unfused goes with --dir: it is not to be installed.');
  const feed = process.env['PRESSER_UPDATE_FEED'] ?? '';
  if (feed !== '' && !feed.startsWith('https://'))
    throw new SetupError('PRESSER_UPDATE_FEED has to be an https address.');
  await ensurePackages();
  const runtime = await resolveRuntime();
  if (runtime.version === null) throw new SetupError(`${runtime.dist} does not say which Electron it is.`);
  await ensureBuild();
  const { packApp } = await import('./package/pack-app.mjs');
  const { dir: isDir = false, unfused: isUnfused = false } = values;
  console.log(await packApp(runtime, { isDir, isUnfused, feed }));
  return 0;
});
