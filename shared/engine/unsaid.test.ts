import { describe, expect, it } from 'vitest';
import { readBriefing } from './read-briefing';

const CUE = '00:00:01,000 --> 00:00:02,000\n';

describe('markup among the findings (INJ-12)', () => {
  it('is one piece where several tags stand together, in order with what was injected', () => {
    const text = `${CUE}ANN VANCE: good<00:00:01.200><c> morning</c><00:00:01.400><c> all</c>\u200b there`;
    const found = readBriefing(text).injected;
    expect(found.map((one) => [one.id, one.text, one.signs])).toEqual([
      ['i1', '<00:00:01.200><c>', ['markup']],
      ['i2', '</c><00:00:01.400><c>', ['markup']],
      ['i3', '</c>', ['markup']],
      ['i4', '\u200b', ['invisible']],
    ]);
    for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  });

  it('is not told in labels and page text, whose words nobody quotes', () => {
    const text = `WEBVTT

NOTE <i>second</i>

00:01.000 --> 00:02.000
<i>MODERATOR</i>: Good morning.

00:03.000 --> 00:04.000
<i>REPORTER</i>: Good <b>morning</b>.`;
    expect(readBriefing(text).injected.map((one) => one.text)).toEqual(['<b>', '</b>']);
  });
});

describe('what injected text is not looked for in (INJ-11)', () => {
  const turns = [
    ['主持人', '14:01', '各位媒體女士、先生，大家午安。歡迎參加記者會。'],
    ['農漁局局長 駱望潮', '14:03', '謝謝主持人。去年放流魚苗310萬尾[1]，比前年多兩成。'],
    ['主持人', '14:11', '謝謝駱局長。以下開放提問。'],
    ['灣區日報記者', '14:12', '請問經費多少?'],
    ['農漁局局長 駱望潮', '14:14', '編列9.5億元[2]，全部用在復育。'],
  ];
  const text = [
    '# 漁業復育記者會',
    ...turns.flatMap(([who, clock, words]) => [`### ${who} · ${clock} 发布`, words]),
    '[1] 超过300万尾；未核查。',
    '[2] 9.5亿元；未核查。超过300万尾。',
  ].join('\n\n');

  it('is notes, and the word for posted, in another script', () => {
    const { injected, turns: found, timeKind } = readBriefing(text);
    expect(injected.map(({ signs }) => signs)).toEqual([['note-mark'], ['note-mark']]);
    expect(found).toHaveLength(turns.length);
    expect(timeKind).toBe('posted');
  });
});
