import { describe, expect, it } from 'vitest';
import { figureOn, smallBriefing } from '../../../../../fixtures/projects/small-project';
import { checkArithmetic } from '../../../../../shared/figures/arithmetic';
import { findFigures } from '../../../../../shared/figures/find-figures';
import { readingOnly } from '../../../../../shared/figures/findings';
import { catalogues } from '../../../../../shared/messages/catalogues';
import type { UiLanguage } from '../../../../../shared/project/settings-choices';
import { detectLanguage } from '../../../../../shared/text/language';
import { sumWords } from './sum-words';

/** What a text states about its numbers, in words. */
function sums(said: string, language: UiLanguage) {
  const { briefing, text } = smallBriefing([said]);
  const blocks = [{ start: 0, end: said.length }];
  const found = findFigures(said, { language: detectLanguage(said), blocks, skip: [] });
  const figures = found.map((figure) => ({
    ...figureOn(figure.id, briefing, text, { block: 'b1', start: figure.start, end: figure.end }, 0),
    reading: readingOnly(figure),
  }));
  return checkArithmetic(said, found).map((finding) => {
    const stated = figures.filter(({ id }) => finding.figures.includes(id));
    return sumWords({ ...finding, said: stated }, catalogues[language].export, language);
  });
}

describe('sumWords', () => {
  it.each([
    [
      '失业率由11.3%提高到18.5%,提高7.5个百分点。',
      'en',
      '18.5% − 11.3% = 7.2 percentage points',
      '7.5 percentage points',
    ],
    ['失业率由11.3%提高到18.5%,提高7.5个百分点。', 'zh-Hans', '18.5% − 11.3% = 7.2个百分点', '7.5个百分点'],
    ['共有企业94家,其中甲类61家,乙类33家,合计94家。', 'zh-Hans', '61家 + 33家 = 94家', '94家'],
    ['45家中有9家,占约20%。', 'en', '9 ÷ 45 = 20%', 'about 20%'],
    ['基地从200个增至240个,增长25%。', 'en', '(240 − 200) ÷ 200 = 20%', '25%'],
  ] as const)('says %s in %s', (said, language, sum, stated) => {
    expect(sums(said, language)).toContainEqual({ sum, stated });
  });
});
