import { describe, expect, it } from 'vitest';
import { copyOf } from './copy';
import { Seams } from './seams';

/** How `text` reads without the stretch between the two bars. */
function readingOf(text: string): string {
  const [left = '', inner = '', right = ''] = text.split('|');
  const start = left.length;
  return new Seams(copyOf(left + inner + right)).reading(start, start + inner.length);
}

describe('how a text reads without a stretch (INJ-10)', () => {
  it.each([
    ['word', '这项措施有力支|無塵廠房|撑产业发展。'],
    ['number', '去年新增学校52|無塵廠房|个。'],
    ['phrase', '澄岚河边很热闹,我们沿着澄岚|無塵廠房|河边走。'],
    ['impossible', '他们感谢了|東京電力|的同事。'],
    ['impossible', '会议谈到与|東京電力|。'],
    ['impossible', '，|東京電力|，'],
    ['plain', '会议谈到|東京電力|派员。'],
  ])('%s', (reading, text) => {
    expect(readingOf(text)).toBe(reading);
  });

  it('words of grammar over a seam prove nothing', () => {
    expect(new Seams(copyOf('大家都在場上等')).mends(3, 4)).toBe(0);
  });
});
