import './setup/node-version.mjs';
import { statSync } from 'node:fs';
import { hasDisplay } from './setup/display.mjs';
import { fromCaller, root } from './setup/paths.mjs';
import { foreground } from './setup/run.mjs';
import { sandboxFlags } from './setup/sandbox.mjs';
import { main, SetupError, say } from './setup/say.mjs';
import { setUp } from './setup/setup.mjs';

/** A file that cannot be opened is said before any set-up. @param {string} given */
function checkedFile(given) {
  const file = fromCaller(given);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new SetupError(`There is no file ${file}.`);
  if (found.isDirectory()) throw new SetupError(`${file} is a folder: name a file to import.`);
  return file;
}

/** Electron before 38 looks for X11 alone unless told. */
const platformFlags = () =>
  process.platform === 'linux' && !process.env['DISPLAY'] ? ['--ozone-platform-hint=auto'] : [];

await main(async () => {
  const args = process.argv.slice(2);
  const switches = args.filter((arg) => arg.startsWith('-'));
  const files = args.filter((arg) => !arg.startsWith('-')).map(checkedFile);
  if (!hasDisplay()) {
    say('There is no display: the app runs on a virtual one and goes the way through by itself.');
    const { dist } = await setUp({ headless: true });
    const { firstRun } = await import('./first-run.mjs');
    return firstRun({ file: files[0] ?? null, switches, dist });
  }
  const { dist, executable } = await setUp({ headless: false });
  return foreground(executable, [...platformFlags(), ...sandboxFlags(dist), root, ...switches, ...files]);
});
