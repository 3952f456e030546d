import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportInput } from '../../fixtures/projects/export-project';
import { findContext } from './document';
import { withInnerMarks } from './inner-marks';

function set(said: string, language: 'en' | 'zh-Hans' | 'zh-Hant'): string {
  const context = findContext(exportInput({ language }));
  if (!context.ok) throw new Error(JSON.stringify(context.error));
  return withInnerMarks(context.value, said);
}

describe('words within quotation marks', () => {
  it.each([
    ['zh-Hans', '首届“一带一路”大会', '首届‘一带一路’大会'],
    ['zh-Hans', '他说“这是‘小而美’的项目”。', '他说‘这是“小而美”的项目’。'],
    ['zh-Hans', '「外」與『內』', '「外」與『內』'],
    ['zh-Hant', '首屆「一帶一路」大會', '首屆『一帶一路』大會'],
    ['zh-Hant', '首届“一带一路”大会', '首届“一带一路”大会'],
    ['en', 'We don’t say “never”.', 'We don’t say ‘never’.'],
    ['en', 'He said “it is ‘small’, the ports’ own”', 'He said ‘it is “small”, the ports’ own’'],
    ['en', '"straight" stays', '"straight" stays'],
  ] as const)('%s: %s', (language, said, expected) => {
    expect(set(said, language)).toBe(expected);
  });

  it.each(['发力”“打造', '“未完', '完了”', '“交‘错”’'])(
    'are left where the marks do not pair: %s',
    (said) => {
      expect(set(said, 'zh-Hans')).toBe(said);
    },
  );

  it('keep everything else, and their length', () => {
    const bare = (words: string) => words.replace(/[“”‘’]/g, '"');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'“”‘’「」一a '), { maxLength: 12 }), (characters) => {
        const said = characters.join('');
        expect(bare(set(said, 'zh-Hans'))).toBe(bare(said));
      }),
    );
  });
});
