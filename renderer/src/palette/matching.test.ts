import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finder } from './matching';

const of = (...labels: string[]) => labels.map((label) => ({ label }));
const found = (query: string, ...labels: string[]) => finder(of(...labels))(query).map(({ label }) => label);

describe('finding by name', () => {
  it('puts the beginning of a name before that of a word, and that before the inside of one', () => {
    expect(found('in', 'Findings', 'Zoom In', 'Inspector', 'Undo')).toEqual([
      'Inspector',
      'Zoom In',
      'Findings',
    ]);
  });

  it('wants every word, in any order', () => {
    expect(found('file export', 'Export Project File…', 'Export…')).toEqual(['Export Project File…']);
  });

  it('goes by other names too, and by its own first', () => {
    const items = [{ label: '撤销', also: 'Undo' }, { label: 'Undone work' }];
    expect(finder(items)('undo').map(({ label }) => label)).toEqual(['Undone work', '撤销']);
  });

  it('finds traditional by simplified and full width by half width', () => {
    expect(found('导出', '匯出專案檔', '導出項目')).toEqual(['導出項目']);
    expect(found('undo', 'Ｕｎｄｏ')).toEqual(['Ｕｎｄｏ']);
  });

  it('gives everything in its order where nothing is asked, and what is asked is in what it gives', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (labels, query) => {
        expect(found('  ', ...labels)).toEqual(labels);
        const whole = labels.length > 0 ? (labels[0] ?? '') : query;
        if (labels.length > 0) expect(found(whole, ...labels)).toContain(whole);
      }),
    );
  });
});
