import './setup/node-version.mjs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { onDisplay } from './setup/display.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { root } from './setup/paths.mjs';
import { foreground } from './setup/run.mjs';
import { main } from './setup/say.mjs';
import { setUp } from './setup/setup.mjs';

const bench = join(root, 'bench');

await main(async () => {
  await setUp({ headless: process.platform === 'linux' });
  // The folder has a lock file once a measurement needs packages of its own.
  if (existsSync(join(bench, 'package-lock.json'))) await ensurePackages(bench);
  return onDisplay((env) => foreground(process.execPath, [join(bench, 'src', 'main.mjs')], { env }));
});
