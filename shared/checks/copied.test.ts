import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copiedExtract, copiedFile, isTelling } from './copied';
import { wordingOf } from './shared-wording';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/briefings/${name}`, import.meta.url), 'utf8');
const SPOKEN = fixture('en-noon-briefing.txt');
const RELEASE = fixture('zh-statistics-release.txt');
const file = (text: string, briefing = SPOKEN) => copiedFile(wordingOf(text), wordingOf(briefing));
const extract = (text: string, briefing = SPOKEN) => copiedExtract(wordingOf(text), wordingOf(briefing));

const STORY = `Flood displaces thousands in the delta. By our correspondent. Relief workers are racing to reach villages that
have been cut off for more than a week, and local officials say that the worst is yet to come. "Some 1.4 million people are
affected, about 620,000 of them children, and that at least 93 have died", the spokesman said on Thursday. In the town of
Haveth, the market has been moved to the railway embankment, the only dry ground left. Traders there sell rice by the cup.
The governor has asked for boats and for fuel; the army has promised both, but has not said when they will come.`;

const TABLE = `Table 4. Population affected by floods, by district, October 2025
District	Affected	Children	Deaths
Lower Tamar	1.4 million	620,000	93
Upper Tamar	212,000	88,300	4
Source: National Disaster Office, situation report 7.`;

describe('a file', () => {
  it('is a copy where the briefing stands in it, whatever is around it', () => {
    expect(file(SPOKEN)).toEqual({ part: 'file', share: 1 });
    expect(file(`Home\nNews\n${SPOKEN}\nContact`)?.share).toBeGreaterThan(0.95);
    expect(file(`首页\n${RELEASE}\n联系我们`, RELEASE)?.share).toBeGreaterThan(0.95);
  });

  it('is a copy where it is a part of the briefing', () => {
    expect(file(SPOKEN.slice(400, 1600))?.share).toBeGreaterThan(0.95);
  });

  it('is none where a table has the same numbers', () => {
    expect(file(TABLE)).toBeNull();
  });

  it('is none where a story quotes a sentence', () => {
    expect(file(STORY)).toBeNull();
  });

  it('is none where it is another text of the same kind', () => {
    expect(file(fixture('en-state-briefing.txt'))).toBeNull();
    expect(file(fixture('zh-foreign-ministry.txt'), RELEASE)).toBeNull();
  });
});

describe('an extract', () => {
  it('is the briefing’s own sentence, or nearly', () => {
    expect(extract('some 1.4 million people are affected, about 620,000 of them children')?.share).toBe(1);
    expect(extract('全省地区生产总值24867.3亿元，按不变价格计算，同比增长5.4%', RELEASE)).toMatchObject({
      part: 'extract',
    });
  });

  it('is none where it states the same in other words', () => {
    expect(
      extract('In Lower Tamar 1.4 million were affected by the floods, 620,000 being children.'),
    ).toBeNull();
    expect(extract('初步核算，上半年沅岭省实现生产总值24867.3亿元，增速为5.4%。', RELEASE)).toBeNull();
  });

  it('tells only once it is long enough', () => {
    expect(isTelling('1.4 million; 620,000')).toBe(false);
    expect(isTelling('全省健康产业年营业收入达到六千亿元')).toBe(false);
    expect(isTelling('全'.repeat(24))).toBe(true);
    expect(isTelling('a'.repeat(59))).toBe(false);
    expect(isTelling(`${'全'.repeat(12)}${'a'.repeat(30)}`)).toBe(true);
  });
});
