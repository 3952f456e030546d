import './setup/node-version.mjs';
import { commandLine, ensureBuild } from './setup/build.mjs';
import { callerDirectory } from './setup/paths.mjs';
import { foreground } from './setup/run.mjs';
import { main } from './setup/say.mjs';

// The command line needs its build and Node, nothing else: no Electron, no libraries, no display.
await main(async () => {
  await ensureBuild();
  return foreground(process.execPath, [commandLine, ...process.argv.slice(2)], { cwd: callerDirectory });
});
