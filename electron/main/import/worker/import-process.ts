import { readerInWorker } from './in-worker';
import type { Order, Report } from './messages';

/*
 * What runs in a process of its own: it has files read in a worker, and watches that. Where V8 gives up, which no limit of a
 * worker is a guard against, this process ends and not the app's.
 */

const port = process.parentPort;
// Without Electron it is a child of the command line, and ends with it.
const say = (report: Report): void => (port ? port.postMessage(report) : void process.send?.(report));

const [seconds, megabytes] = process.argv.slice(-2).map(Number);
const reader = readerInWorker(
  { seconds: seconds ?? 0, megabytes: megabytes ?? 0 },
  { onMistake: (error) => say({ kind: 'mistake', error }) },
);

async function read({ file, told }: Order): Promise<void> {
  const outcome = await reader.read(file, { ...told, onStep: (step) => say({ kind: 'step', step }) });
  say({ kind: 'outcome', outcome });
}

if (port) port.on('message', ({ data }: { readonly data: Order }) => void read(data));
else process.on('message', (order: Order) => void read(order)).on('disconnect', () => process.exit());
