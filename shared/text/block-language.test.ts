import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { blockLanguage } from './block-language';

describe('the language of a block (FIG-6)', () => {
  test.each([
    ['我们今年完成了三项任务', 'en', 'zh-Hans'],
    ['我們今年完成了三項任務', 'zh-Hans', 'zh-Hant'],
    ['We finished three tasks', 'zh-Hans', 'en'],
    ['共5元', 'zh-Hant', 'zh-Hant'],
    ['共5元', 'zh-Hans', 'zh-Hans'],
    ['共5元', 'en', 'zh-Hans'],
    ['12:30', 'zh-Hant', 'zh-Hant'],
    ['…', 'en', 'en'],
    ['我们与 World Health Organization 合作，完成了三项任务，成效明显', 'en', 'zh-Hans'],
  ] as const)('%s in a document in %s is %s', (text, document, expected) => {
    expect(blockLanguage(text, document)).toBe(expected);
  });

  test('a sentence in the other script is told from it', () => {
    const sentence = '发布会上，记者问到了这个项目的进展和经费来源。';
    const convert = Converter({ from: 'cn', to: 'tw' });
    expect(blockLanguage(convert(sentence), 'zh-Hans')).toBe('zh-Hant');
    expect(blockLanguage(sentence, 'zh-Hant')).toBe('zh-Hans');
  });
});
