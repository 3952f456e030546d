import { describe, expect, it } from 'vitest';
import { DamagedFile, readingOf } from './import-problem';

/** What becomes of an error that a reader throws. */
async function detailOf(error: Error) {
  const read = await readingOf('a.docx', () => Promise.reject(error));
  return read.ok ? null : read.error.detail;
}

const named = (name: string, message: string) => Object.assign(new Error(message), { name });

describe('what a reader throws', () => {
  it.each([
    [named('InvalidPDFException', 'Invalid PDF structure.'), 'no-pdf'],
    [named('UnknownErrorException', 'Page dictionary kids object is not an array.'), 'pdf-pages'],
    [named('UnknownErrorException', 'Cannot read properties of undefined (reading x)'), 'unfit-parts'],
    [new RangeError('Maximum call stack size exceeded'), 'too-deep'],
    [new RangeError('Array buffer allocation failed'), 'too-large'],
    [new TypeError('x is not a function'), 'unfit-parts'],
    [named('Error', 'invalid distance too far back'), 'packed-badly'],
    [
      named('Error', 'End of central directory record signature not found. Either not a zip file, or …'),
      'cut-off',
    ],
    [named('Error', 'invalid relative path: ../x'), 'entry-outside'],
  ])('%s has words of our own', async (error, reason) => {
    expect(await detailOf(error)).toEqual({ name: 'a.docx', reason });
  });

  it('is quoted where nothing is known of it: a line that harms no sentence', async () => {
    const long = `${'x'.repeat(300)}.`;
    expect(await detailOf(new Error('No such \u202ething.\n  at x'))).toEqual({
      name: 'a.docx',
      reason: 'library',
      words: 'No such ?thing',
    });
    expect((await detailOf(new Error(long)))?.['words']).toHaveLength(200);
  });

  it('names the part of the file, made legible', async () => {
    expect(await detailOf(new DamagedFile('too-deep', { part: 'word/\u0007.xml' }))).toEqual({
      name: 'a.docx',
      reason: 'too-deep',
      part: 'word/?.xml',
    });
  });
});
