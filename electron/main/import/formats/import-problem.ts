import type { Reason } from '../../../../shared/import/reasons';
import { fail, type Problem } from '../../../../shared/result/problem';
import { err, type Result } from '../../../../shared/result/result';
import { ProblemError } from '../../store/problem-error';
import { libraryReason } from './library-reason';

const LONGEST_WORDS = 200;

/**
 * Thrown for the bytes of a file that cannot be read: why, and where that says more, in which part of the file and in which
 * words of a library.
 */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
  constructor(
    readonly reason: Reason,
    readonly about: { readonly part?: string; readonly words?: string } = {},
  ) {
    super(reason);
  }
}

/** A file that opens with a password only. */
export class ProtectedFile extends Error {
  override readonly name = 'ProtectedFile';
}

/** A file that would become more than is read; `limit` has its unit, as `32 MB`, where that is not named besides. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch';
  constructor(
    readonly limit: string,
    readonly unit: 'elements' | null = null,
  ) {
    super(`more than ${limit}`);
  }
}

/**
 * Runs a reader over the bytes of a stranger. Whatever it throws is about those bytes and becomes a problem that names
 * the file: `import.too-much`, `import.encrypted` or `import.damaged`; a `ProblemError` gives its own.
 */
export async function readingOf<T>(
  name: string,
  read: () => Promise<Result<T, Problem>>,
): Promise<Result<T, Problem>> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ProblemError) return err(error.problem);
    if (error instanceof ProtectedFile) return fail('import.encrypted', { name });
    if (error instanceof TooMuch) {
      const { limit, unit } = error;
      return fail('import.too-much', { name, limit, ...(unit && { unit }) });
    }
    if (!(error instanceof Error)) throw error;
    return fail('import.damaged', { name, ...whyDamaged(error) });
  }
}

/** What is wrong with the file, as the problem tells it: a code, and the words of others that go with it. */
function whyDamaged(error: Error): Readonly<Record<string, string>> {
  if (error instanceof DamagedFile) return { reason: error.reason, ...legibleAll(error.about) };
  const reason = libraryReason(error);
  if (reason !== null) return { reason };
  return { reason: 'library', words: legible(error.message) };
}

function legibleAll(about: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(about).map(([key, words]) => [key, legible(words)]));
}

/** The first line of what a library says, to stand within a sentence; names within the file are a stranger's too. */
function legible(words: string): string {
  const [line = ''] = words.split('\n');
  return line
    .slice(0, LONGEST_WORDS)
    .replace(/[\p{Cc}\p{Cf}]/gu, '?')
    .replace(/\.$/, '');
}
