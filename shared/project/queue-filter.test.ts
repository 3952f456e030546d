import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkOn,
  claimOn,
  figureOn,
  projectOf,
  quoteOn,
  smallBriefing,
} from '../../fixtures/projects/small-project';
import { type QueueItem, queueOf } from './queue';
import {
  FACETS,
  facetCounts,
  facetsOf,
  filterQueue,
  isFiltering,
  NO_FILTER,
  type QueueFilter,
  toggleValue,
} from './queue-filter';

const { briefing, text } = smallBriefing(['Why 6?', 'We moved 6 cranes, the first ever, in 3 steps.']);
const asked = figureOn('asked', briefing, text, { block: 'b1', start: 4, end: 5 }, 6);
const moved = {
  ...figureOn('moved', briefing, text, { block: 'b2', start: 9, end: 10 }, 6),
  assignedTo: 'Ben',
};
const steps = {
  ...figureOn('steps', briefing, text, { block: 'b2', start: 38, end: 39 }, 3),
  status: 'dismissed' as const,
  dismissal: 'A figure of speech',
};
const claim = claimOn('claim', briefing, text, { block: 'b2', start: 19, end: 33 });
const quote = quoteOn('quote', briefing, text, [{ block: 'b2', start: 0, end: 17 }]);
const queue = queueOf(
  {
    ...projectOf(briefing, [
      asked,
      { ...moved, reading: { ...moved.reading, of: 'harbour cranes' } },
      steps,
      claim,
      quote,
    ]),
    checks: [checkOn('c1', asked, 'wrong'), checkOn('c2', quote, 'verified')],
  },
  [briefing],
  ['figure', 'claim', 'quote'],
);

const shown = (filter: Partial<QueueFilter>) =>
  filterQueue(queue, { ...NO_FILTER, ...filter }).map(({ annotation }) => annotation.id);

describe('the filter of the queue', () => {
  it('shows everything but what was dismissed until it is asked for something', () => {
    expect(shown({})).toEqual(['asked', 'quote', 'moved', 'claim']);
    expect(isFiltering(NO_FILTER)).toBe(false);
  });

  it.each([
    [{ verdict: ['wrong'] }, ['asked']],
    [{ verdict: ['unchecked'] }, ['moved', 'claim']],
    // Verified without a source: that does not count.
    [{ verdict: ['wrong', 'stale'] }, ['asked', 'quote']],
    [{ speaker: ['Q'] }, ['asked']],
    [{ kind: ['claim', 'quote'] }, ['quote', 'claim']],
    [{ assigned: ['Ben'] }, ['moved']],
    [{ assigned: [''], kind: ['count'] }, ['asked']],
    [{ status: ['dismissed'] }, ['steps']],
    [{ status: ['dismissed', 'made'] }, ['quote', 'steps']],
    [{ weight: ['low'] }, []],
  ] satisfies [QueueFilter['facets'], string[]][])('asks by %j', (facets, expected) => {
    expect(shown({ facets })).toEqual(expected);
  });

  it('looks for text in the words and in what was read, in any width and case', () => {
    expect(shown({ text: ' ＣＲＡＮＥＳ ' })).toEqual(['quote', 'moved']);
    expect(shown({ text: 'speech' })).toEqual([]);
    expect(shown({ text: 'speech', facets: { status: ['dismissed'] } })).toEqual(['steps']);
  });

  it('counts what there would be, whatever the facet itself is asked by', () => {
    const filter = { ...NO_FILTER, facets: { verdict: ['wrong' as const], speaker: ['MS. VANCE'] } };
    expect([...facetCounts(queue, filter, 'verdict')]).toEqual([
      ['stale', 1],
      ['unchecked', 2],
    ]);
    expect([...facetCounts(queue, NO_FILTER, 'status')]).toEqual([
      ['found', 3],
      ['made', 1],
      ['dismissed', 1],
    ]);
  });

  it('asks by a value and no longer', () => {
    const asking = toggleValue(NO_FILTER, 'verdict', 'wrong');
    expect(asking.facets).toEqual({ verdict: ['wrong'] });
    expect(toggleValue(asking, 'verdict', 'stale').facets).toEqual({ verdict: ['wrong', 'stale'] });
    expect(toggleValue(asking, 'verdict', 'wrong')).toEqual(NO_FILTER);
  });
});

describe('laws of the filter', () => {
  const facets: fc.Arbitrary<QueueFilter['facets']> = fc.record(
    {
      verdict: fc.uniqueArray(fc.constantFrom('unchecked', 'stale', 'wrong', 'verified'), { minLength: 1 }),
      speaker: fc.uniqueArray(fc.constantFrom('Q', 'MS. VANCE', ''), { minLength: 1 }),
      kind: fc.uniqueArray(fc.constantFrom('count', 'claim', 'quote'), { minLength: 1 }),
      status: fc.uniqueArray(fc.constantFrom('found', 'made', 'dismissed'), { minLength: 1 }),
    },
    { requiredKeys: [] },
  );
  const filters: fc.Arbitrary<QueueFilter> = fc.record({
    facets,
    text: fc.constantFrom('', 'cranes', '6', 'nowhere'),
  });

  it('takes items away and changes nothing else', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const left = filterQueue(queue, filter);
        expect(left).toEqual(queue.filter((item) => left.includes(item)));
        for (const item of left) {
          const has: Readonly<Record<string, string>> = { ...facetsOf(item) };
          for (const facet of FACETS) {
            const values: readonly string[] | undefined = filter.facets[facet];
            expect(values?.includes(has[facet] ?? '') ?? true).toBe(true);
          }
        }
      }),
    );
  });

  it('shows as many as it counts', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...FACETS), (filter, facet) => {
        for (const [value, count] of facetCounts(queue, filter, facet)) {
          const { [facet]: _asked, ...others } = filter.facets;
          const only = filterQueue(queue, toggleValue({ ...filter, facets: others }, facet, value));
          expect(only).toHaveLength(count);
        }
      }),
    );
  });

  it('asks for less with more facets', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom<QueueItem>(...queue), (filter, item) => {
        const narrower = toggleValue(filter, 'assigned', facetsOf(item).assigned);
        const before = filterQueue(queue, filter);
        expect(filterQueue(queue, narrower).every((one) => before.includes(one))).toBe(true);
      }),
    );
  });
});
