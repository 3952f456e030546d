import { parentPort } from 'node:worker_threads';
import { makeExport } from '../make-export';
import type { Order, Report } from './messages';

/* What runs in the worker: it makes one export. It has the records and texts that it is given and nothing else. */

const port = parentPort;
if (!port) throw new Error('This runs in a worker only.');

const say = (report: Report): void => port.postMessage(report);

port.once('message', async ({ format, input }: Order) => {
  const onProgress = (share: number): void => say({ kind: 'progress', share });
  say({ kind: 'outcome', outcome: await makeExport(format, { ...input, onProgress }) });
});
