import { describe, expect, it } from 'vitest';
import type { ProjectSource } from '../../../../shared/project/source-list';
import { sourcesToOffer } from './sources-to-offer';

const source = (title: string, publisher = '', address = ''): ProjectSource => ({
  title,
  publisher,
  address,
  file: null,
  accessed: '',
  checks: [],
});
const known = [
  source('Port statistics 2023', 'Statistics Office', 'https://stats.example/ports'),
  source('统计年鉴', '统计局'),
  source('Survey'),
];
const offered = (typed: string) => sourcesToOffer(known, typed).map(({ title }) => title);

describe('the sources that are offered', () => {
  it('are all of them where nothing is typed', () => {
    expect(offered('')).toEqual(known.map(({ title }) => title));
  });

  it('have every word of what was typed in title, publisher or address', () => {
    expect(offered('OFFICE port')).toEqual(['Port statistics 2023']);
    expect(offered('stats.example')).toEqual(['Port statistics 2023']);
    expect(offered('年鉴')).toEqual(['统计年鉴']);
    expect(offered('port survey')).toEqual([]);
  });

  it('bring more than what was typed already', () => {
    expect(offered('Survey')).toEqual([]);
    expect(offered('Port statistics 2023')).toEqual(['Port statistics 2023']);
  });

  it('are not too many to look through', () => {
    const many = Array.from({ length: 30 }, (_, index) => source(`Survey ${index}`));
    expect(sourcesToOffer(many, 'survey')).toEqual(many.slice(0, 8));
  });
});
