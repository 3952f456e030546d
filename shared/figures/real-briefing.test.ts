import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findFigures } from './find-figures';
import { type Qualifier, STATISTIC_KINDS } from './findings';

/**
 * Every statistic of the real briefing in order: measure phrase, value, qualifier, unit. The list began as
 * the engine's output and was corrected by hand against the text, so it guards what was reached more than it
 * proves recall. The text is not part of the project; its path comes from PRESSER_REAL_BRIEFING.
 */
const STATISTICS: readonly (readonly [
  text: string,
  value: number,
  qualifier: Qualifier,
  unit: string | null,
])[] = [
  ['八项', 8, 'exact', '项'],
  ['5大板块', 5, 'exact', null],
  ['10场', 10, 'exact', '场'],
  ['5场', 5, 'exact', '场'],
  ['3场', 3, 'exact', '场'],
  ['8个', 8, 'exact', '个'],
  ['70多个', 70, 'over', '个'],
  ['300多名', 300, 'over', '名'],
  ['近40名', 40, 'nearly', '名'],
  ['大概240名', 240, 'about', '名'],
  ['80多个', 80, 'over', '个'],
  ['逾万名', 10000, 'over', '名'],
  ['1.6万人次', 16000, 'exact', '人次'],
  ['50多家', 50, 'over', '家'],
  ['10个', 10, 'exact', '个'],
  ['9家', 9, 'exact', '家'],
  ['两个', 2, 'exact', '个'],
  ['四个', 4, 'exact', '个'],
  ['11个', 11, 'exact', '个'],
  ['5个', 5, 'exact', '个'],
  ['182个', 182, 'exact', '个'],
  ['3项', 3, 'exact', '项'],
  ['145个', 145, 'exact', '个'],
  ['超2万家', 20000, 'over', '家'],
  ['3家', 3, 'exact', '家'],
  ['109个', 109, 'exact', '个'],
  ['108个', 108, 'exact', '个'],
  ['两个', 2, 'exact', '个'],
  ['80多项', 80, 'over', '项'],
  ['20多个', 20, 'over', '个'],
  ['70多个', 70, 'over', '个'],
  ['超过5亿人次', 5e8, 'over', '人次'],
  ['3200多户', 3200, 'over', '户'],
  ['超过6000亿元', 6e11, 'over', 'CNY'],
  ['7.5万个', 75000, 'exact', '个'],
  ['13项', 13, 'exact', '项'],
  ['三个', 3, 'exact', '个'],
  ['160多个', 160, 'over', '个'],
  ['117个', 117, 'exact', '个'],
  ['35项', 35, 'exact', '项'],
  ['200多个', 200, 'over', '个'],
  ['近60项', 60, 'nearly', '项'],
  ['四大战略定位', 4, 'exact', null],
  ['四大战略定位', 4, 'exact', null],
  ['80多个', 80, 'over', '个'],
  ['20多期', 20, 'over', '期'],
  ['40多个', 40, 'over', '个'],
  ['近千名', 1000, 'nearly', '名'],
  ['超过7万人次', 70000, 'over', '人次'],
  ['3个', 3, 'exact', '个'],
  ['109个', 109, 'exact', '个'],
  ['100个', 100, 'exact', '个'],
  ['10多家', 10, 'over', '家'],
  ['30多家', 30, 'over', '家'],
  ['30多家', 30, 'over', '家'],
  ['三位', 3, 'exact', '位'],
];

const path = process.env['PRESSER_REAL_BRIEFING'];

test('the real briefing: every statistic and nothing else', (context) => {
  if (path === undefined) context.skip('PRESSER_REAL_BRIEFING is not set');
  const text = readFileSync(path ?? '', 'utf8');
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  const found = findFigures(text, { language: 'zh-Hans', blocks, skip: [] });
  const rows = found
    .filter(({ kind }) => STATISTIC_KINDS.has(kind))
    .map(({ text: words, value, qualifier, unit }) => [words, value, qualifier, unit]);
  expect(rows).toEqual(STATISTICS);
  expect(found.every(({ max }) => max === null)).toBe(true);
});
