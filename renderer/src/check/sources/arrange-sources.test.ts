import { describe, expect, it } from 'vitest';
import { checkOn, claimOn, smallBriefing } from '../../../../fixtures/projects/small-project';
import type { ProjectSource } from '../../../../shared/project/source-list';
import { arrangeSources, nextOrder, type SourceOrder } from './arrange-sources';

const { briefing, text } = smallBriefing(['Why?']);
const check = checkOn('c', claimOn('k', briefing, text, { block: 'b1', start: 0, end: 3 }), 'wrong');
const source = (title: string, uses: number, change: Partial<ProjectSource> = {}): ProjectSource => ({
  title,
  publisher: '',
  address: '',
  file: null,
  accessed: '',
  checks: Array.from({ length: uses }, () => check),
  ...change,
});
const list = [
  source('Yearbook 10', 2, { publisher: 'Office', accessed: '2024-05-17' }),
  source('Survey', 11, { address: 'https://www.b.example/1', accessed: '2023-01-01' }),
  source('yearbook 9', 0, { address: 'http://a.example' }),
];
const titles = (filter: string, order: SourceOrder) =>
  arrangeSources(list, filter, order, 'en').map(({ title }) => title);

describe('the list of sources', () => {
  it('is filtered by every word, wherever it stands', () => {
    expect(titles('', null)).toEqual(['Yearbook 10', 'Survey', 'yearbook 9']);
    expect(titles('OFFICE year', null)).toEqual(['Yearbook 10']);
    expect(titles('b.example', null)).toEqual(['Survey']);
  });

  it('is sorted as people count, by site and by how much rests on it', () => {
    expect(titles('', { by: 'title', isDown: false })).toEqual(['Survey', 'yearbook 9', 'Yearbook 10']);
    expect(titles('', { by: 'uses', isDown: true })).toEqual(['Survey', 'Yearbook 10', 'yearbook 9']);
  });

  it('has last what has nothing there, either way', () => {
    expect(titles('', { by: 'address', isDown: false })).toEqual(['yearbook 9', 'Survey', 'Yearbook 10']);
    expect(titles('', { by: 'address', isDown: true })).toEqual(['Survey', 'yearbook 9', 'Yearbook 10']);
    expect(titles('', { by: 'accessed', isDown: false }).at(-1)).toBe('yearbook 9');
  });

  it('goes up, down and back to what it was', () => {
    const up = nextOrder(null, 'title');
    const down = nextOrder(up, 'title');
    expect([up, down, nextOrder(down, 'title'), nextOrder(down, 'uses')]).toEqual([
      { by: 'title', isDown: false },
      { by: 'title', isDown: true },
      null,
      { by: 'uses', isDown: false },
    ]);
  });
});
