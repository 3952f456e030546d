import { Worker, type WorkerOptions } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { exportInput } from '../../../../fixtures/projects/export-project';
import type { WindowlessFormat } from '../make-export';
import { exportInWorker } from './export-in-worker';

/** A worker that does what the name of the format says. */
const SCRIPT = `
const { parentPort } = require('node:worker_threads');
parentPort.once('message', ({ format, input }) => {
  if (format === 'html') { parentPort.postMessage({ kind: 'progress', share: 0.5 }); for (;;); }
  if (format === 'docx') throw new Error('no such thing');
  if (format === 'json') process.exit(3);
  parentPort.postMessage({ kind: 'progress', share: 0.5 });
  parentPort.postMessage({ kind: 'outcome', outcome: { ok: true, value: input.options.template } });
});`;
const start = (options: WorkerOptions) => new Worker(SCRIPT, { ...options, eval: true });

function run(format: WindowlessFormat, stop: AbortController, shares: number[] = []) {
  const onProgress = (share: number): void => {
    shares.push(share);
    if (format === 'html') stop.abort();
  };
  return exportInWorker(start, format, exportInput(), { signal: stop.signal, onProgress });
}

describe('exportInWorker', () => {
  it('says how far it is, and gives what was made', async () => {
    const shares: number[] = [];
    expect(await run('md', new AbortController(), shares)).toEqual({ ok: true, value: 'excerpts' });
    expect(shares).toEqual([0.5]);
  });

  it('is stopped in the midst of its work, and before it', async () => {
    const stop = new AbortController();
    expect(await run('html', stop)).toEqual({ ok: true, value: null });
    expect(await run('md', stop)).toEqual({ ok: true, value: null });
  });

  it('fails where the worker does', async () => {
    expect(await run('docx', new AbortController())).toMatchObject({
      error: { code: 'app.failed', detail: { reason: 'no such thing' } },
    });
    expect(await run('json', new AbortController())).toMatchObject({ error: { code: 'app.failed' } });
  });
});
