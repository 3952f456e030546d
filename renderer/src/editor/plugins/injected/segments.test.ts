import { describe, expect, it } from 'vitest';
import { smallBriefing } from '../../../../../fixtures/projects/small-project';
import { presentText } from '../../../../../shared/anchoring/present-text';
import type { Injected } from '../../../../../shared/project/records';
import { quarantinedIn } from './segments';

const { briefing, text } = smallBriefing(['We moved spam words 6 cranes.', 'No more.']);

function finding(start: number, end: number, status: Injected['status'] = 'quarantined'): Injected {
  return { id: 'i1', start, end, text: text.slice(start, end), signs: [], reads: '', status };
}

describe('quarantinedIn', () => {
  it('says where the words stand in the present text', () => {
    const start = text.indexOf('spam words');
    const moved = text.indexOf('moved');
    const corrections = [{ start: moved, end: moved + 5, text: 'had moved' }];
    const blocks = briefing.blocks.map((block) => (block.id === 'b1' ? { ...block, corrections } : block));
    const [found] = quarantinedIn({ blocks, injected: [finding(start, start + 10)] });
    const [segment] = found?.segments ?? [];
    const [block] = blocks;
    expect(segment?.block).toBe('b1');
    expect(block && presentText(block, text).slice(segment?.start, segment?.end)).toBe('spam words');
  });

  it('cuts words that run over several blocks at their edges', () => {
    const [found] = quarantinedIn({ ...briefing, injected: [finding(text.indexOf('cranes'), text.length)] });
    expect(found?.segments).toEqual([
      { block: 'b1', start: 22, end: 29 },
      { block: 'b2', start: 0, end: 8 },
    ]);
  });

  it('leaves released words and words outside the blocks alone', () => {
    const start = text.indexOf('spam');
    expect(quarantinedIn({ ...briefing, injected: [finding(start, start + 4, 'released')] })).toEqual([]);
    expect(quarantinedIn({ ...briefing, injected: [finding(0, 1)] })).toMatchObject([{ segments: [] }]);
  });
});
