import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import commissioner from '../../fixtures/briefings/zh-hant-commissioner.txt?raw';
import live from '../../fixtures/briefings/zh-live-blog.txt?raw';
import long from '../../fixtures/briefings/zh-long.txt?raw';
import { readBriefing } from '../engine/read-briefing';
import { STATISTIC_KINDS } from './findings';

const convertToTraditional = Converter({ from: 'cn', to: 'hk' });
/** OpenCC writes the 台 of 台秤 as the table 檯; as a classifier it stays. */
const toTraditional = (text: string) => convertToTraditional(text).replace(/[檯枱]秤/g, '台秤');
const toSimplified = Converter({ from: 'hk', to: 'cn' });

/** What must not depend on the script: where a statistic stands and how it is read. Currency and classifier may differ. */
function statistics(text: string) {
  return readBriefing(text)
    .figures.filter(({ kind }) => STATISTIC_KINDS.has(kind))
    .map(({ start, end, kind, value, max, qualifier, inclusive, change, basis }) => ({
      start,
      end,
      kind,
      value,
      max,
      qualifier,
      inclusive,
      change,
      basis,
    }));
}

describe.each([
  ['zh-live-blog', live, toTraditional, 'zh-Hans', 'zh-Hant'],
  ['zh-long', long, toTraditional, 'zh-Hans', 'zh-Hant'],
  ['zh-hant-commissioner', commissioner, toSimplified, 'zh-Hant', 'zh-Hans'],
] as const)('%s in the other script', (_, text, convert, language, other) => {
  const converted = convert(text);

  test('is told from the script (FIG-6)', () => {
    expect([readBriefing(text).language, readBriefing(converted).language]).toEqual([language, other]);
  });

  test('has the same statistics at the same places', () => {
    expect(converted).toHaveLength(text.length);
    expect(statistics(converted)).toEqual(statistics(text));
  });

  test('has the same turns', () => {
    const turns = (from: string) =>
      readBriefing(from).turns.map(({ start, end, role, kind, exchange }) => ({
        start,
        end,
        role,
        kind,
        exchange,
      }));
    expect(turns(converted)).toEqual(turns(text));
  });
});
