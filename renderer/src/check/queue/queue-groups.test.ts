import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figureOn, smallBriefing } from '../../../../fixtures/projects/small-project';
import { QUEUE_PARTS, type QueueItem } from '../../../../shared/project/queue';
import { groupsOf } from './queue-groups';

const { briefing, text } = smallBriefing(['Why 6?']);
const annotation = figureOn('f', briefing, text, { block: 'b1', start: 4, end: 5 }, 6);
const briefings = [briefing, { ...briefing, id: 'briefing-2' }];
const items: fc.Arbitrary<QueueItem[]> = fc.array(
  fc.record({
    annotation: fc.constant(annotation),
    briefing: fc.constantFrom(...briefings),
    part: fc.constantFrom(...QUEUE_PARTS),
    check: fc.constant(null),
    stale: fc.constant([]),
  }),
);

it('cuts a list where the part changes, and the briefing where that counts, and loses nothing', () => {
  fc.assert(
    fc.property(items, fc.boolean(), (list, byBriefing) => {
      const groups = groupsOf(list, byBriefing);
      expect(groups.flatMap((group) => group.items)).toEqual(list);
      for (const [index, group] of groups.entries()) {
        expect(group.items.every(({ part }) => part === group.part)).toBe(true);
        if (byBriefing) expect(new Set(group.items.map((item) => item.briefing.id)).size).toBe(1);
        expect(group.key).not.toBe(groups[index + 1]?.key);
      }
    }),
  );
});
