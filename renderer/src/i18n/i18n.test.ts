import i18next from 'i18next';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { startLanguages } from './i18n';

beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: {} });
  await startLanguages('en');
});

describe('the words of the window', () => {
  it.each([
    ['en', '12,345 statistics'],
    ['zh-Hans', '12,345'],
    ['zh-Hant', '12,345'],
  ])('have numbers grouped as the language does (%s)', async (language, words) => {
    await i18next.changeLanguage(language);
    expect(i18next.t('count', { ns: 'ledger', count: 12_345 })).toContain(words);
  });

  it('leave other values as they are', async () => {
    await i18next.changeLanguage('en');
    expect(i18next.t('reading', { ns: 'imports', name: '2025.txt' })).toBe('Reading 2025.txt…');
  });
});
