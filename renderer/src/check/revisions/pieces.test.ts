import { describe, expect, it } from 'vitest';
import { piecesOf } from './pieces';

const none = { injected: [], words: [], folded: [] };

describe('piecesOf', () => {
  it('cuts at the edges, and all of it is the paragraph', () => {
    const pieces = piecesOf('six new cranes', { ...none, words: [{ start: 4, end: 8 }] });
    expect(pieces.map(({ text, kind }) => [text, kind])).toEqual([
      ['six ', null],
      ['new ', 'words'],
      ['cranes', null],
    ]);
  });

  it('shows an injected string within other words as injected', () => {
    const pieces = piecesOf('abXXcd', {
      ...none,
      words: [{ start: 1, end: 5 }],
      injected: [{ start: 2, end: 4 }],
    });
    expect(pieces.map(({ text, kind }) => [text, kind])).toEqual([
      ['a', null],
      ['b', 'words'],
      ['XX', 'injected'],
      ['c', 'words'],
      ['d', null],
    ]);
  });

  it('leaves an empty place out, and an empty paragraph empty', () => {
    expect(piecesOf('ab', { ...none, words: [{ start: 1, end: 1 }] }).map(({ text }) => text)).toEqual([
      'a',
      'b',
    ]);
    expect(piecesOf('', none)).toEqual([]);
  });
});
