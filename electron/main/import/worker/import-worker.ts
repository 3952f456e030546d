import { parentPort } from 'node:worker_threads';
import { readDocument } from '../read-document';
import type { Order, Report } from './messages';

/*
 * What runs in the worker: it reads one file after the other. It has the bytes and nothing else; what it costs is
 * watched from outside.
 */

const port = parentPort;
if (!port) throw new Error('This runs in a worker only.');

const say = (report: Report): void => port.postMessage(report);

port.on('message', async ({ file, told }: Order) => {
  const outcome = await readDocument(file, told, (phase) => say({ kind: 'phase', phase }));
  say({ kind: 'outcome', outcome });
});
