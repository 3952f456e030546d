import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleScript } from '../../testing/bundle-script';
import { tally } from '../../testing/tally';
import { WorkerReader } from '../worker/worker-reader';
import { changed, corpus, type Specimen } from './corpus';
import { fault } from './judge';
import { damage, damaged } from './mutations';

/** Of the processor's time: a machine that is busy with other things holds up a reader, too. */
const MOST_SECONDS = 5;
const LIMITS = { seconds: 30, megabytes: 512 };
/** Of the whole process, with the buffers that the limit of a worker does not count. */
const MOST_MEMORY = 3 * 1024 ** 3;
const RUNS = process.env['PRESSER_FUZZ'] === 'long' ? 90_000 : 1_800;
const SEED = Number(process.env['PRESSER_FUZZ_SEED'] ?? Date.now() % 2 ** 31);
const HOURS = 3_600_000;
/** What is slow would be made smaller for hours: what was found is told as it is. */
const END = { endOnFailure: true };

const tried = tally();
const folder = mkdtempSync(join(tmpdir(), 'presser-fuzz-'));
let specimens: readonly Specimen[] = [];
let reader: WorkerReader;
/** What a worker died of: an error that nobody caught. */
let crash: Error | null = null;

beforeAll(async () => {
  const script = await bundleScript(join(import.meta.dirname, '../worker/import-worker.ts'), folder);
  reader = new WorkerReader((options: WorkerOptions) => {
    const worker = new Worker(script, { ...options, stdout: true, stderr: true });
    return worker.on('error', (error) => {
      crash = error;
    });
  }, LIMITS);
  specimens = await corpus();
}, HOURS);

afterAll(() => {
  reader.rest();
  rmSync(folder, { recursive: true, force: true });
});

/** Reads some bytes, and throws where what comes of it is neither a sound text nor a clear problem. */
async function holds(name: string, bytes: Uint8Array): Promise<void> {
  crash = null;
  const first = await timed(name, bytes);
  // The first file of a format also has its libraries loaded.
  const { outcome, seconds } = first.seconds > MOST_SECONDS ? await timed(name, bytes) : first;
  if (crash) throw crash;
  expect(fault(outcome)).toBeNull();
  expect(seconds).toBeLessThan(MOST_SECONDS);
  expect(process.memoryUsage.rss()).toBeLessThan(MOST_MEMORY);
  tried(`${/\.\w+$/.exec(name)?.[0] ?? 'no extension'}: ${outcome.ok ? 'read' : outcome.error.code}`);
}

/** How a file ends, and the processor time of this process until then: besides the reader, nothing runs in it. */
async function timed(name: string, bytes: Uint8Array) {
  const before = process.cpuUsage();
  const outcome = await reader.read({ name, bytes });
  const { user, system } = process.cpuUsage(before);
  return { outcome, seconds: (user + system) / 1_000_000 };
}

describe('whatever bytes a file has, it is read or refused for a clear reason', () => {
  it('damaged files of every format', { timeout: 12 * HOURS }, async () => {
    const damagedFile = fc.record({
      file: fc.nat(specimens.length - 1),
      part: fc.option(fc.nat(30)),
      mutations: damage,
    });
    await fc.assert(
      fc.asyncProperty(damagedFile, async ({ file, part, mutations }) => {
        const specimen = specimens[file];
        if (!specimen) throw new Error('no such specimen');
        const bytes = await changed(specimen, part, (whole) => damaged(whole, mutations));
        await holds(specimen.name, bytes);
      }),
      { numRuns: RUNS, seed: SEED, ...END },
    );
  });

  it('bytes at random behind the beginning of a format', { timeout: 12 * HOURS }, async () => {
    const beginnings = [
      '',
      '%PDF-1.7\n',
      '{\\rtf1',
      'PK\u0003\u0004',
      '<!DOCTYPE html>',
      'WEBVTT\n\n',
      '\ufeff',
    ];
    const extensions = ['.txt', '.md', '.html', '.docx', '.odt', '.rtf', '.pdf', '.srt', '.vtt', '.doc', ''];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...beginnings),
        fc.constantFrom(...extensions),
        fc.oneof(
          fc.uint8Array({ maxLength: 2000 }),
          fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
        ),
        (beginning, extension, rest) =>
          holds(`bytes${extension}`, Buffer.concat([Buffer.from(beginning, 'utf8'), rest])),
      ),
      { numRuns: RUNS / 9, seed: SEED, ...END },
    );
  });
});
