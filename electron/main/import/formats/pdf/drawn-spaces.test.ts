import { describe, expect, it } from 'vitest';
import { DrawnSpaces, hasDoubtfulSpaces } from './drawn-spaces';

/** What becomes of a page's stretches, one after the other. */
function read(drawn: string, stretches: readonly string[]) {
  const spaces = new DrawnSpaces(drawn);
  return stretches.map((stretch) => spaces.read(stretch));
}

const texts = (drawn: string, stretches: readonly string[]) => read(drawn, stretches).map(({ text }) => text);

describe('DrawnSpaces', () => {
  it('drops gaps between Chinese and other letters, and keeps the spaces that are drawn', () => {
    expect(texts('于2031年4月发布iPhone 15 和平板', ['于 2031 年 4 月发布 iPhone 15 和平板'])).toEqual([
      '于2031年4月发布iPhone 15 和平板',
    ]);
  });

  it('tells of a space that is drawn between two stretches', () => {
    expect(read('共有 27家', ['共有', '27', '家']).map(({ isAfterSpace }) => isAfterSpace)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('joins letters that are set apart, in words that a space divides', () => {
    expect(texts('HARBOUR BAY', ['H A R B O U R', 'B A Y'])).toEqual(['HARBOUR', 'BAY']);
    expect(texts('港务局发布会', ['港 务 局 发 布 会'])).toEqual(['港务局发布会']);
  });

  it('keeps a gap between words, as between the cells of a table', () => {
    expect(texts('项目同比增长', ['项目 同比增长'])).toEqual(['项目 同比增长']);
    expect(texts('CargoChange', ['Cargo Change'])).toEqual(['Cargo Change']);
  });

  it('finds its place again after what the library gives otherwise', () => {
    expect(texts('甲乙丙共有27家媒体', ['丙乙甲', '共有 27 家媒体'])).toEqual(['丙乙甲', '共有27家媒体']);
  });

  it('leaves a stretch as it is that the page does not draw', () => {
    expect(texts('别的', ['共有 27 家媒体'])).toEqual(['共有 27 家媒体']);
  });

  it('counts characters outside the plane as the two units that they are', () => {
    expect(texts('𠮷野家27家 店', ['𠮷野家 27 家 店'])).toEqual(['𠮷野家27家 店']);
  });
});

it('looks at what a page draws only where that decides', () => {
  expect(hasDoubtfulSpaces(['The harbour authority', 'moved 12 boxes.'])).toBe(false);
  expect(hasDoubtfulSpaces(['A B', 'moved'])).toBe(true);
  expect(hasDoubtfulSpaces(['港务局'])).toBe(true);
  expect(hasDoubtfulSpaces(['one', ' ', 'cell'])).toBe(true);
});
