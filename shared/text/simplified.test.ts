import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { toSimplified } from './simplified';
import { SIMPLIFIED_FORMS } from './simplified-forms';

describe('toSimplified', () => {
  it('writes both scripts alike, one code unit for one', () => {
    expect(toSimplified('國際科技合作基地')).toBe('国际科技合作基地');
    expect(toSimplified('国际 base 𠀀')).toBe('国际 base 𠀀');
  });

  it('knows the simplified forms that OpenCC knows', () => {
    const convert = Converter({ from: 't', to: 'cn' });
    const pairs = SIMPLIFIED_FORMS.flatMap((row) => row.match(/../g) ?? []);
    expect(pairs.length).toBeGreaterThan(2500);
    expect(pairs.filter((pair) => convert(pair[0] ?? '') !== pair[1])).toEqual([]);
  });
});
