import { isMainThread } from 'node:worker_threads';
import type { Problem } from '../../shared/result/problem';
import { assertNever, ok, type Result } from '../../shared/result/result';
import { readerInChild } from '../main/import/worker/in-child';
import { readerInWorker } from '../main/import/worker/in-worker';
import { defaultUserDataFolder } from '../main/store/folders';
import { type Call, readCall } from './call';
import { exportDocument } from './export';
import { importFiles } from './import';
import { inWords } from './in-words';
import { inspect } from './inspect';
import type { Printed } from './printed';
import { projects } from './projects';
import { USAGE } from './usage';
import { verify } from './verify';

const BAD_INPUT = 1;
const BAD_CALL = 2;

/** Nobody waits at a window: a long text may take its time. */
const LIMITS = { seconds: 600, megabytes: 4096 };

/** In the installed program, which runs this on a thread, no process can be made that reads: there it is a worker alone. */
const reader = () => (isMainThread ? readerInChild(LIMITS) : readerInWorker(LIMITS));

async function run(call: Call): Promise<Result<string | Printed<string | Uint8Array>, Problem>> {
  switch (call.command) {
    case 'help':
      return ok(USAGE);
    case 'inspect':
      return inspect(call, reader());
    case 'export':
      return exportDocument(call, call.userData ?? defaultUserDataFolder(), reader());
    case 'projects':
      return projects(call.json, call.userData ?? defaultUserDataFolder());
    case 'import':
      return importFiles(call, call.userData ?? defaultUserDataFolder(), reader());
    case 'verify':
      return verify(call, call.userData ?? defaultUserDataFolder());
    default:
      return assertNever(call);
  }
}

function print(value: string | Printed<string | Uint8Array>): void {
  const {
    text,
    isSound,
    complaints = [],
  }: Printed<string | Uint8Array> = typeof value === 'string' ? { text: value, isSound: true } : value;
  for (const complaint of complaints) process.stderr.write(`presser: ${complaint}\n`);
  if (text instanceof Uint8Array) process.stdout.write(text);
  else if (text !== '') process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  if (!isSound) process.exitCode = BAD_INPUT;
}

async function main(): Promise<void> {
  const call = readCall(process.argv.slice(2), { isTerminal: process.stdout.isTTY });
  if (!call.ok) {
    process.stderr.write(`presser: ${call.error}\n\n${USAGE}\n`);
    process.exitCode = BAD_CALL;
    return;
  }
  const outcome = await run(call.value);
  if (outcome.ok) {
    print(outcome.value);
    return;
  }
  process.stderr.write(`presser: ${inWords(outcome.error)}\n`);
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
