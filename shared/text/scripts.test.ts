import { describe, expect, it } from 'vitest';
import { detectLanguage } from './language';
import { SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from './script-tables';
import { CharClass, classAt, countScripts } from './scripts';

describe('script tables', () => {
  it('share no character and hold single code units', () => {
    const traditional = new Set(TRADITIONAL_ONLY.join(''));
    const simplified = [...SIMPLIFIED_ONLY.join('')];
    expect(simplified.filter((sign) => traditional.has(sign))).toEqual([]);
    expect([...traditional, ...simplified].every((sign) => sign.length === 1)).toBe(true);
  });

  it.each(['國', '網', '養', '灣', '後'])('%s is traditional', (sign) => {
    expect(classAt(sign, 0)).toBe(CharClass.traditional);
  });

  it.each(['国', '网', '养', '湾', '与'])('%s is simplified', (sign) => {
    expect(classAt(sign, 0)).toBe(CharClass.simplified);
  });

  it.each(['台', '后', '里', '云', '着', '乾', '著'])('%s is both', (sign) => {
    expect(classAt(sign, 0)).toBe(CharClass.han);
  });

  it('counts characters and words', () => {
    expect(countScripts('養老 und 养老 ok')).toEqual({ han: 4, traditional: 1, simplified: 1, words: 2 });
  });
});

describe('detectLanguage', () => {
  it.each([
    ['今天的发布会到此结束', 'zh-Hans'],
    ['今天的記者會到此結束', 'zh-Hant'],
    ['That is all for today', 'en'],
    ['我们用 OpenType 和 PDF', 'zh-Hans'],
    ['The word 养 means to feed', 'en'],
    ['港口新闻发布会\nThe harbour is open. 港口开放了。', 'zh-Hans'],
    ['The harbour is open.\n港口新闻发布会', 'en'],
    ['', 'en'],
  ])('%s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
