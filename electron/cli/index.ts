import { catalogues } from '../../shared/messages/catalogues';
import { fill } from '../../shared/messages/fill';
import type { Problem } from '../../shared/result/problem';
import { assertNever, ok, type Result } from '../../shared/result/result';
import { defaultUserDataFolder } from '../main/store/folders';
import { type Call, readCall } from './call';
import { exportDocument } from './export';
import { inspect } from './inspect';
import { projects } from './projects';
import { USAGE } from './usage';

const BAD_INPUT = 1;
const BAD_CALL = 2;

async function run(call: Call): Promise<Result<string, Problem>> {
  switch (call.command) {
    case 'help':
      return ok(USAGE);
    case 'inspect':
      return inspect(call);
    case 'export':
      return exportDocument(call, call.userData ?? defaultUserDataFolder());
    case 'projects':
      return projects(call.json, call.userData ?? defaultUserDataFolder());
    default:
      return assertNever(call);
  }
}

async function main(): Promise<void> {
  const call = readCall(process.argv.slice(2));
  if (!call.ok) {
    process.stderr.write(`presser: ${call.error}\n\n${USAGE}\n`);
    process.exitCode = BAD_CALL;
    return;
  }
  const outcome = await run(call.value);
  if (outcome.ok) {
    if (outcome.value !== '')
      process.stdout.write(outcome.value.endsWith('\n') ? outcome.value : `${outcome.value}\n`);
    return;
  }
  const { code, detail } = outcome.error;
  process.stderr.write(`presser: ${fill(catalogues.en.errors[code], detail)}\n`);
  process.exitCode = BAD_INPUT;
}

// A reader that has seen enough (`presser inspect … | head`) closes the pipe: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

main().catch((error: unknown) => {
  process.stderr.write(`presser: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = BAD_INPUT;
});
