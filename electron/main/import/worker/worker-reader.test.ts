import { Worker, type WorkerOptions } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import { code } from '../../testing/store-tools';
import { WorkerReader, type WorkerReaderOptions } from './worker-reader';

/** A worker that does what the name of the file says. */
const SCRIPT = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ file, told: { encoding } }) => {
  if (file.name === 'endless') for (;;);
  if (file.name === 'greedy') { const all = []; for (;;) all.push(new Array(1000).fill(all.length)); }
  if (file.name === 'throws') throw new Error('no such thing');
  if (file.name === 'leaves') process.exit(3);
  if (file.name === 'tells') parentPort.postMessage({ kind: 'mistake', error: new Error('of a process') });
  parentPort.postMessage({ kind: 'step', step: { phase: 'reading', pages: null } });
  parentPort.postMessage({
    kind: 'outcome',
    outcome: { ok: false, error: { code: 'file.empty', detail: { name: file.name, encoding: String(encoding), bytes: String(file.bytes.length) } } },
  });
});`;

function reader(limits: { seconds: number; megabytes: number }, options?: WorkerReaderOptions) {
  const workers: Worker[] = [];
  const made = new WorkerReader(
    (options: WorkerOptions) => {
      const worker = new Worker(SCRIPT, { ...options, eval: true });
      workers.push(worker);
      return worker;
    },
    limits,
    options,
  );
  onTestFinished(() => made.rest());
  return { made, workers, started: () => workers.length };
}

const file = (name: string) => ({ name, bytes: new Uint8Array(3) });

describe('WorkerReader', () => {
  it('hands over bytes and encoding, says how far it is, and gives the outcome', async () => {
    const { made } = reader({ seconds: 30, megabytes: 256 });
    const phases: string[] = [];
    const outcome = await made.read(file('a.txt'), {
      encoding: 'big5',
      onStep: ({ phase }) => phases.push(phase),
    });
    expect(outcome).toMatchObject({ error: { detail: { name: 'a.txt', encoding: 'big5', bytes: '3' } } });
    expect(phases).toEqual(['reading']);
  });

  it('has one worker for files that follow each other, and a new one after a rest', async () => {
    const { made, started } = reader({ seconds: 30, megabytes: 256 });
    await Promise.all([made.read(file('a')), made.read(file('b'))]);
    expect(started()).toBe(1);
    made.rest();
    expect(code(await made.read(file('c')))).toBe('file.empty');
    expect(started()).toBe(2);
  });

  it.each([
    [
      'endless',
      { seconds: 0.3, megabytes: 256 },
      { code: 'import.timeout', detail: { name: 'endless', limit: '0.3' } },
    ],
    [
      'greedy',
      { seconds: 60, megabytes: 24 },
      { code: 'import.memory', detail: { name: 'greedy', limit: '24' } },
    ],
    [
      'throws',
      { seconds: 30, megabytes: 256 },
      { code: 'import.damaged', detail: { reason: 'reader-failed' } },
    ],
    ['leaves', { seconds: 30, megabytes: 256 }, { code: 'import.damaged', detail: { name: 'leaves' } }],
  ])('gives up one that is %s, and reads the next file', async (name, limits, error) => {
    const { made, started } = reader(limits);
    const [given, next] = await Promise.all([made.read(file(name)), made.read(file('next'))]);
    expect(given).toMatchObject({ ok: false, error });
    expect(code(next)).toBe('file.empty');
    expect(started()).toBe(2);
  });

  it('starts a new one where the last has ended by itself after its file', async () => {
    const { made, workers } = reader({ seconds: 30, megabytes: 256 });
    for (const name of ['leaves', 'throws']) {
      expect(code(await made.read(file('a')))).toBe('file.empty');
      const last = workers.at(-1);
      const gone = new Promise((resolve) => last?.on('exit', resolve));
      // Nobody waits for what comes of this one.
      last?.postMessage({ file: file(name), told: {} });
      await gone;
    }
    expect(code(await made.read(file('next')))).toBe('file.empty');
    expect(workers).toHaveLength(3);
  });

  it('gives up one that fills memory which V8 does not count', async () => {
    let taken = 0;
    const memory = () => {
      taken += 500 * 1024 * 1024;
      return taken;
    };
    const { made } = reader({ seconds: 60, megabytes: 256 }, { memory });
    expect(await made.read(file('endless'))).toMatchObject({
      error: { code: 'import.memory', detail: { name: 'endless', limit: '512' } },
    });
  });

  it('says which mistakes readers make', async () => {
    const mistakes: unknown[] = [];
    const { made } = reader({ seconds: 60, megabytes: 256 }, { onMistake: (error) => mistakes.push(error) });
    await made.read(file('throws'));
    await made.read(file('tells'));
    expect(mistakes).toMatchObject([{ message: 'no such thing' }, { message: 'of a process' }]);
  });

  it('stops when it is told to, and what waits does not begin', async () => {
    const { made, started } = reader({ seconds: 30, megabytes: 256 });
    const stop = new AbortController();
    const both = [
      made.read(file('endless'), { signal: stop.signal }),
      made.read(file('b'), { signal: stop.signal }),
    ];
    stop.abort();
    expect((await Promise.all(both)).map(code)).toEqual(['import.stopped', 'import.stopped']);
    expect(started()).toBe(0);
    const running = new AbortController();
    const given = made.read(file('endless'), { signal: running.signal });
    const after = made.read(file('after'));
    // The first one has begun by the time that a later turn of the loop comes.
    setImmediate(() => running.abort());
    expect(code(await given)).toBe('import.stopped');
    expect(code(await after)).toBe('file.empty');
  });
});
