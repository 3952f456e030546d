import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInvisibles } from '../../../shared/text/invisibles/find-invisibles';
import { runsOf } from '../../../shared/text/invisibles/runs';
import type { Structure } from '../../../shared/text/structure';
import { formattedLines } from './formatted-lines';

const TEXT = 'Ferries\n\n• Six of\u200b them\n  sail today';
const range = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const STRUCTURE: readonly Structure[] = [
  { kind: 'heading', level: 1, ...range('Ferries') },
  { kind: 'item', depth: 2, start: TEXT.indexOf('•'), end: TEXT.length },
  { kind: 'strong', ...range('Six of') },
  { kind: 'link', address: 'https://ferry.example/', ...range('of\u200b them') },
];

describe('formattedLines', () => {
  it('says what each line is', () => {
    const lines = formattedLines(TEXT, STRUCTURE, []);
    expect(lines.map(({ heading, item }) => [heading, item])).toEqual([
      [1, null],
      [null, null],
      [null, { depth: 2, isFirst: true }],
      [null, { depth: 2, isFirst: false }],
    ]);
  });

  it('cuts a line where it looks otherwise', () => {
    const [, , line] = formattedLines(TEXT, STRUCTURE, runsOf(findInvisibles(TEXT)));
    expect(
      line?.pieces.map(({ text, isStrong, address, run }) => [
        text,
        isStrong,
        address !== null,
        run?.first.kind ?? null,
      ]),
    ).toEqual([
      ['• ', false, false, null],
      ['Six ', true, false, null],
      ['of', true, true, null],
      ['\u200b', false, true, 'zero-width'],
      [' them', false, true, null],
    ]);
  });

  it('law: the pieces are the text', () => {
    const part = fc
      .tuple(fc.nat(40), fc.nat(12))
      .map(([start, length]): Structure => ({ kind: 'strong', start, end: start + length }));
    const words = fc.array(fc.constantFrom('a', '\u200b', '\n', '\u202e', ' '), { maxLength: 40 });
    fc.assert(
      fc.property(words, fc.array(part), (letters, parts) => {
        const text = letters.join('');
        const structure = [...parts].sort((a, b) => a.start - b.start);
        const lines = formattedLines(text, structure, runsOf(findInvisibles(text)));
        const again = lines.map(({ pieces }) => pieces.map((piece) => piece.text).join('')).join('\n');
        expect(again).toBe(text);
      }),
    );
  });
});
