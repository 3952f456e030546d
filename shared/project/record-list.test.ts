import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { append, find, replace } from './record-list';

interface Item {
  readonly id: string;
  readonly value: number;
}

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Lists as they are made one out of the other, each step on any of the lists that are there already. */
const steps = fc.array(
  fc.record({
    from: fc.nat(),
    add: fc.boolean(),
    ids: fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 3 }),
    value: fc.nat(),
  }),
  { maxLength: 20 },
);

describe('a list of records', () => {
  it('finds what a search through it finds, whatever lists were made out of one another', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const lists: (readonly Item[])[] = [Object.freeze([])];
        for (const { from, add, ids, value } of all) {
          const list = lists[from % lists.length] ?? [];
          const items = ids.map((id) => ({ id, value }));
          const known = new Set(list.map(({ id }) => id));
          const [first] = items;
          if (add) {
            const added = items.filter(({ id }) => !known.has(id));
            const longer = append(list, added);
            expect(longer).toEqual([...list, ...added]);
            lists.push(longer);
          } else if (first) {
            const other = replace(list, first);
            expect(other).toEqual(list.map((item) => (item.id === first.id ? first : item)));
            lists.push(other);
          }
        }
        for (const list of lists) {
          for (const id of IDS) expect(find(list, id)).toBe(list.find((item) => item.id === id));
        }
      }),
    );
  });

  it('is frozen with what came into it', () => {
    const first = { id: 'a', value: 1, parts: [1] };
    const list = append([], [first]);
    const next = { id: 'a', value: 2, parts: [2] };
    const other = replace(list, next);
    expect([list, first, first.parts, other, next, next.parts].every(Object.isFrozen)).toBe(true);
  });
});
