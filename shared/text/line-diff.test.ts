import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diffLines } from './line-diff';

const shown = (before: string, after: string) =>
  diffLines(before, after).map(({ kind, text }) => `${{ same: ' ', removed: '-', added: '+' }[kind]}${text}`);

it('shows lines that changed as a whole', () => {
  expect(shown('a\nb c d\ne\n', 'a\nb x d\ne\n')).toEqual([' a', '-b c d', '+b x d', ' e']);
  expect(shown('a\nb\n', 'a\nnew\nb\n')).toEqual([' a', '+new', ' b']);
  expect(shown('a\nb\nc\n', 'a\nc\n')).toEqual([' a', '-b', ' c']);
  expect(shown('', 'a\n')).toEqual(['+a']);
  expect(shown('a', 'a')).toEqual([' a']);
});

it('has every line of both texts, in order', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c d', '', 'e'))
    .map((lines) => lines.map((l) => `${l}\n`).join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = diffLines(before, after);
      const of = (other: string) =>
        lines
          .filter(({ kind }) => kind !== other)
          .map(({ text: line }) => `${line}\n`)
          .join('');
      expect(of('added')).toBe(before);
      expect(of('removed')).toBe(after);
    }),
  );
});
