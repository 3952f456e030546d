import { fail, type Problem } from '../../../../shared/result/problem';
import { err, type Result } from '../../../../shared/result/result';
import { ProblemError } from '../../store/problem-error';

const MEGABYTE = 1024 * 1024;
const LONGEST_REASON = 200;

/** What the bytes of a file are that cannot be read. `reason` is a few words for whoever made the file. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
}

/** A file that would become more than is read; `limit` in bytes. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch';
  constructor(readonly limit: number) {
    super(`more than ${limit} bytes`);
  }
}

/**
 * Runs a reader over the bytes of a stranger. Whatever it throws is about those bytes and becomes a problem that names
 * the file: `import.too-much`, or `import.damaged`; a `ProblemError` gives its own.
 */
export async function readingOf<T>(
  name: string,
  read: () => Promise<Result<T, Problem>>,
): Promise<Result<T, Problem>> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ProblemError) return err(error.problem);
    if (error instanceof TooMuch) {
      return fail('import.too-much', { name, limit: String(error.limit / MEGABYTE) });
    }
    // A library that goes down into what is nested too deeply runs out of stack.
    if (error instanceof RangeError) return fail('import.damaged', { name, reason: 'nested too deeply' });
    if (!(error instanceof Error)) throw error;
    const [reason = ''] = error.message.split('\n');
    return fail('import.damaged', { name, reason: reason.slice(0, LONGEST_REASON) });
  }
}
