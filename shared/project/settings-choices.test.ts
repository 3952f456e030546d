import { expect, it } from 'vitest';
import { uiLanguageFor } from './settings-choices';

it.each([
  ['en-GB', 'en'],
  ['fr', 'en'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-Hans-HK', 'zh-Hans'],
  ['zh-Hans-MO', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-Hant-CN', 'zh-Hant'],
])('serves %s with %s', (tag, language) => {
  expect(uiLanguageFor(tag)).toBe(language);
});
