import { parentPort } from 'node:worker_threads';
import { readDocument, type Step } from '../read-document';
import type { Order, Report } from './messages';
import { seldom } from './seldom';

/*
 * What runs in the worker: it reads one file after the other. It has the bytes and nothing else; what it costs is
 * watched from outside.
 */

/** Milliseconds between what is told of the pages of a file: more often is nothing that anybody sees. */
const BETWEEN_PAGES = 50;

const port = parentPort;
if (!port) throw new Error('This runs in a worker only.');

// pdf.js leaves promises alone that fail over damaged objects, and goes on without these; what comes of the file decides.
process.on('unhandledRejection', () => undefined);

const say = (report: Report): void => port.postMessage(report);

port.on('message', async ({ file, told }: Order) => {
  const onPage = seldom((step: Step) => say({ kind: 'step', step }), BETWEEN_PAGES, Date.now);
  const onStep = (step: Step): void => (step.pages ? onPage(step) : say({ kind: 'step', step }));
  const outcome = await readDocument(file, told, onStep);
  say({ kind: 'outcome', outcome });
});
