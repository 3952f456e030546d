import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { SIMPLIFIED_FORMS } from './data/simplified-forms';
import { foldForms } from './fold';

describe('foldForms', () => {
  it('LED-1 folds script, width, case and white space', () => {
    expect(foldForms('國際\u3000科技合作基地')).toBe('国际 科技合作基地');
    expect(foldForms('ＡＩ  Labs\n(new)')).toBe('ai labs (new)');
  });

  it('LED-1 knows the simplified forms that OpenCC knows', () => {
    const convert = Converter({ from: 't', to: 'cn' });
    const pairs = SIMPLIFIED_FORMS.flatMap((row) => row.match(/../g) ?? []);
    expect(pairs.length).toBeGreaterThan(2500);
    expect(pairs.filter((pair) => convert(pair[0] ?? '') !== pair[1])).toEqual([]);
  });
});
