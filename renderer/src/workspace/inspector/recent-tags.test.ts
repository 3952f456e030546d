import { describe, expect, it } from 'vitest';
import { quoteOn, smallBriefing } from '../../../../fixtures/projects/small-project';
import { recentTags, tagsToOffer } from './recent-tags';

const { briefing, text } = smallBriefing(['Why six?', 'We moved 6 cranes and 20 ships.']);
const quote = (id: string, createdAt: number, tags: readonly string[]) => ({
  ...quoteOn(id, briefing, text, [{ block: 'b2', start: 0, end: 8 }]),
  createdAt,
  tags,
});

describe('recent tags', () => {
  const old = quote('old', 1, ['harbour', 'money']);
  const newer = quote('newer', 2, ['ships', 'harbour']);

  it('come from the newest quotes first, each once', () => {
    expect(recentTags([old, newer], quote('on', 3, []))).toEqual(['ships', 'harbour', 'money']);
  });

  it('keep their keys while the quote is tagged', () => {
    const on = quote('on', 3, ['money', 'new']);
    expect(recentTags([old, newer, on], on)).toEqual(['ships', 'harbour', 'money', 'new']);
  });

  it('are nine at most', () => {
    const many = quote(
      'many',
      4,
      Array.from({ length: 12 }, (_, index) => `tag ${index}`),
    );
    expect(recentTags([many], old)).toHaveLength(9);
  });

  it('are offered for completion where the quote does not have them', () => {
    expect(tagsToOffer([old, newer], quote('on', 3, ['ships']))).toEqual(['harbour', 'money']);
  });
});
