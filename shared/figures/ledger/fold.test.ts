import { expect, it } from 'vitest';
import { foldForms } from './fold';

it('LED-1 folds script, width, case and white space', () => {
  expect(foldForms('國際\u3000科技合作基地')).toBe('国际 科技合作基地');
  expect(foldForms('ＡＩ  Labs\n(new)')).toBe('ai labs (new)');
});
