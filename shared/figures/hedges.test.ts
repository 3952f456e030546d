import { describe, expect, test } from 'vitest';
import type { Language } from '../transcript/findings';
import { findFigures } from './find-figures';

function firm(text: string, language: Language) {
  const [figure] = findFigures(text, { language, blocks: [{ start: 0, end: text.length }], skip: [] });
  return figure === undefined ? null : [figure.qualifier, figure.inclusive];
}

describe('bounds that take in their number (FIG-44)', () => {
  test.each([
    ['至少30家企业', 'over', true],
    ['30家以上企业', 'over', true],
    ['不少于30家企业', 'over', true],
    ['超过30家企业', 'over', false],
    ['30多家企业', 'over', false],
    ['不超过30家企业', 'under', true],
    ['不到30家企业', 'under', false],
    ['30%以内', 'under', true],
    ['约30家企业', 'about', false],
  ])('%s', (text, qualifier, inclusive) => {
    expect(firm(text, 'zh-Hans')).toEqual([qualifier, inclusive]);
  });

  test.each([
    ['at least a dozen ships', 'over', true],
    ['70-plus countries', 'over', true],
    ['12 ships or more', 'over', true],
    ['more than 12 ships', 'over', false],
    ['up to 12 ships', 'under', true],
    ['no more than 12 ships', 'under', true],
    ['fewer than 12 ships', 'under', false],
    ['nearly 12 ships', 'nearly', false],
  ])('%s', (text, qualifier, inclusive) => {
    expect(firm(text, 'en')).toEqual([qualifier, inclusive]);
  });
});
