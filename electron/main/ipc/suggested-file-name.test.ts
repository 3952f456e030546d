import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../shared/export/formats/formats';
import { suggestedFileName } from './suggested-file-name';

describe('suggestedFileName', () => {
  it.each([
    ['Harbour works: the first year', 'Harbour works the first year (excerpts).md'],
    ['a/b\\c|d*"e"<f>?', 'a b c d e f (excerpts).md'],
    ['../../etc/passwd', 'etc passwd (excerpts).md'],
    ['  ..\n ', 'briefing (excerpts).md'],
    ['发布会\u200b“江豚”', '发布会 “江豚” (excerpts).md'],
    ['𠮷'.repeat(80), `${'𠮷'.repeat(60)} (excerpts).md`],
  ])('makes of %j a name that every system takes', (title, expected) => {
    expect(suggestedFileName(title, 'excerpts', 'md')).toBe(expected);
  });

  it('says what is in it', () => {
    const names = FORMATS.map((format) => suggestedFileName('Harbour', 'fact-sheet', format));
    expect(new Set(names).size).toBe(FORMATS.length);
    expect(names).toContain('Harbour (fact-sheet).docx');
    expect(names).toContain('Harbour (figures).csv');
  });
});
