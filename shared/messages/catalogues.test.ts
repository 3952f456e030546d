import { describe, expect, it } from 'vitest';
import { UI_LANGUAGES } from '../project/settings-choices';
import { catalogues } from './catalogues';

/** Every message by its path (`ui › cancel`), whatever the nesting. */
function messages(part: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof part === 'string') return [[path.join(' › '), part]];
  return Object.entries(part as object).flatMap(([key, inner]) => messages(inner, [...path, key]));
}

const placeholders = (message: string): string[] => (message.match(/\{\{\w+\}\}/g) ?? []).sort();

const english = new Map(messages(catalogues.en));

describe.each(UI_LANGUAGES)('the catalogue of %s', (language) => {
  const own = new Map(messages(catalogues[language]));

  it('has the same keys as the English one', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('has the same placeholders in each message', () => {
    const found = [...own].map(([key, message]) => [key, placeholders(message)]);
    const wanted = [...own.keys()].map((key) => [key, placeholders(english.get(key) ?? '')]);
    expect(found).toEqual(wanted);
  });

  it('leaves no message empty', () => {
    expect([...own].filter(([, message]) => message.trim() === '')).toEqual([]);
  });
});

describe('the Chinese catalogues', () => {
  const onlySimplified = /[们这说发条关闭删项项导记录标签语为数个对没]/;
  const onlyTraditional = /[們這說發條關閉刪項導記錄標籤語為數個對沒]/;

  it('keep to their script', () => {
    const mixed = [
      ...messages(catalogues['zh-Hans']).filter(([, message]) => onlyTraditional.test(message)),
      ...messages(catalogues['zh-Hant']).filter(([, message]) => onlySimplified.test(message)),
    ];
    expect(mixed).toEqual([]);
  });
});
