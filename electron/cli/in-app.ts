import { createReadStream, writeSync } from 'node:fs';
import { Writable } from 'node:stream';
import { isatty } from 'node:tty';
import { workerData } from 'node:worker_threads';

/*
 * The command line on a thread of the installed app, whose main thread waits for it and does nothing else. The streams of a
 * thread go through the main thread, so here they are the process's own; the rest is the command line as Node runs it.
 */

const status = new Int32Array(workerData as SharedArrayBuffer);

Object.defineProperties(process, {
  stdin: { value: createReadStream('', { fd: 0, autoClose: false }) },
  stdout: { value: Object.assign(streamTo(1), { isTTY: isatty(1) }) },
  stderr: { value: streamTo(2) },
});
process.on('uncaughtException', (error) => {
  process.stderr.write(`presser: ${error.stack ?? error}\n`);
  process.exit(1);
});
process.on('exit', (code) => {
  // Above zero: that is what the main thread waits for.
  Atomics.store(status, 0, code + 1);
  Atomics.notify(status, 0);
});

void import('./index');

/** A stream that has written what it was given when it says so: the process may end right after. */
function streamTo(descriptor: number): Writable {
  return new Writable({
    decodeStrings: true,
    write: (chunk: Buffer, _encoding, done) => {
      try {
        for (let at = 0; at < chunk.length; ) at += writeSome(descriptor, chunk.subarray(at));
        done();
      } catch (error) {
        done(error as Error);
      }
    },
  });
}

/** Writes as much as fits; a pipe that somebody else has made non-blocking takes nothing while it is full. */
function writeSome(descriptor: number, bytes: Buffer): number {
  try {
    return writeSync(descriptor, bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    return 0;
  }
}
