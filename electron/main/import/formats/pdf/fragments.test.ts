import { describe, expect, it } from 'vitest';
import { toFragments } from './fragments';
import type { Run } from './page-content';

const SIZE = 10;

/** Words at a place of a line; letters are half as wide as they are high, Chinese ones as wide. */
function run(text: string, left: number, y = 100, more: Partial<Run> = {}): Run {
  const width = [...text].reduce((sum, letter) => sum + (/\p{sc=Han}/u.test(letter) ? SIZE : SIZE / 2), 0);
  return {
    text,
    left,
    right: left + width,
    y,
    size: SIZE,
    isBold: false,
    isRightToLeft: false,
    isAfterSpace: false,
    address: null,
    ...more,
  };
}

const texts = (runs: readonly Run[]) => toFragments(runs).map(({ text }) => text);
const afterSpace = { isAfterSpace: true };

describe('toFragments', () => {
  it('sets no space where a program has set Chinese and digits apart', () => {
    expect(texts([run('于', 50), run('2031', 62), run('年', 84)])).toEqual(['于2031年']);
  });

  it('keeps the space that is drawn there, and a gap that is clearly wider', () => {
    expect(texts([run('发布', 50), run('iPhone', 72, 100, afterSpace)])).toEqual(['发布 iPhone']);
    expect(texts([run('附件', 50), run('2', 78)])).toEqual(['附件 2']);
  });

  it('keeps a spread line together whose spaces are drawn, and cells apart', () => {
    expect(texts([run('of', 50), run('the', 85, 100, afterSpace)])).toEqual(['of the']);
    expect(texts([run('Cargo', 50), run('7%', 100)])).toEqual(['Cargo', '7%']);
  });

  it('divides lines at a gutter that other lines have, where one reaches into it', () => {
    const lines = [100, 112, 124].flatMap((y) => [run('left', 50, y), run('right', 120, y)]);
    expect(texts([...lines, run('left as can', 58, 136), run('right', 120, 136)]).slice(-2)).toEqual([
      'left as can',
      'right',
    ]);
    expect(texts([run('left as can', 58, 136), run('right', 120, 136)])).toEqual(['left as can right']);
  });

  it('takes no place for a gutter because lines begin there', () => {
    const lines = [100, 112, 124].map((y) => run('indented', 70, y));
    expect(texts([...lines, run('1.', 50, 136), run('item', 70, 136, { left: 70 })]).at(-1)).toBe('1. item');
  });

  it('knows a column by many lines even if a space is drawn before it', () => {
    const lines = [100, 112, 124, 136, 148, 160].flatMap((y) => [
      run('left', 50, y),
      run('right', 120, y, afterSpace),
    ]);
    expect(texts(lines.slice(0, 2))).toEqual(['left right']);
    expect(texts(lines)).toHaveLength(12);
  });

  it('tells small numbers that are raised', () => {
    const [fragment] = toFragments([run('leased', 50), run('1', 80, 96, { size: 6, right: 83 })]);
    expect(fragment?.pieces.map(({ text, isRaised }) => [text, isRaised])).toEqual([
      ['leased', false],
      ['1', true],
    ]);
  });

  it('sets the space before a link outside of it', () => {
    const [fragment] = toFragments([run('see', 50), run('here', 68, 100, { address: 'https://a.example' })]);
    expect(fragment?.pieces.map(({ text, address }) => [text, address])).toEqual([
      ['see', null],
      [' ', null],
      ['here', 'https://a.example'],
    ]);
  });
});
