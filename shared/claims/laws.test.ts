import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps, type TextRange } from '../text/range';
import { findClaims } from './find-claims';
import { CLAIM_TYPES } from './findings';

const find = (text: string, statistics: readonly TextRange[] = []) =>
  findClaims(text, { blocks: [{ start: 0, end: text.length }], skip: [], statistics });

/** Scraps of claims, which meet in ways that no writer would think of. */
const scrap = fc.constantFrom(
  ..."首|次|个|首次|首批|元|榜首|第一|第一个|第一次|第|一|最|大|高|最高|最大|的|之一|唯一|全国|世界|历史|以来|年来|规模|居|位居|走在|前列|前茅|领先|创|新高|打破|纪录|填补|空白|先河|力争|不是|并非|可达|3|60万|，|。| |全國|歷史|紀錄|包養網|the |The |first |first-|ever |only |largest |most |best |record |in the |country |Europe |world's |world’s |its |of its kind|time |never |before|been |higher |no other |second |number one |ranked |not |to become |-|,|. |\n|ＦＩＲＳＴ".split(
    '|',
  ),
);
const scraps = fc.array(scrap, { maxLength: 25 }).map((parts) => parts.join(''));
const anything = fc.oneof(
  { weight: 4, arbitrary: scraps },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
);

describe('laws', () => {
  test('CLM-1, CLM-2: text is the slice, claims are in order and apart, ids count up', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let end = 0;
        find(text).forEach((claim, i) => {
          expect(claim.id).toBe(`c${i + 1}`);
          expect(claim.text).toBe(text.slice(claim.start, claim.end));
          expect(claim.start).toBeGreaterThanOrEqual(end);
          expect(claim.end).toBeGreaterThan(claim.start);
          expect(CLAIM_TYPES).toContain(claim.type);
          end = claim.end;
        });
      }),
      { numRuns: 5000 },
    );
  });

  test('CLM-3: blocks read together give what each gives alone', () => {
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1, maxLength: 5 }), (parts) => {
        const text = parts.join('\n');
        let start = 0;
        const blocks = parts.map((part) => {
          const block = { start, end: start + part.length };
          start = block.end + 1;
          return block;
        });
        const together = findClaims(text, { blocks, skip: [], statistics: [] });
        const alone = parts.flatMap((part, i) =>
          find(part).map((claim) => ({ ...claim, start: claim.start + (blocks[i]?.start ?? 0) })),
        );
        const without = (claims: typeof together) => claims.map(({ id, end, ...rest }) => rest);
        expect(without(together)).toEqual(without(alone));
      }),
      { numRuns: 1000 },
    );
  });

  test('CLM-4: no claim holds a digit', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const claim of find(text)) expect(claim.text).not.toMatch(/\d/);
      }),
      { numRuns: 3000 },
    );
  });

  test('CLM-5: none overlaps a statistic, and the others stay', () => {
    const range = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 6 })).map(([start, length]) => ({
      start,
      end: start + length,
    }));
    fc.assert(
      fc.property(anything, fc.array(range, { maxLength: 4 }), (text, ranges) => {
        const statistics = ranges
          .sort((a, b) => a.start - b.start)
          .filter((one, i, all) => i === 0 || one.start >= (all[i - 1]?.end ?? 0));
        const places = (claims: ReturnType<typeof find>) => claims.map(({ start, end }) => ({ start, end }));
        const apart = places(find(text)).filter(
          (claim) => !statistics.some((statistic) => overlaps(statistic, claim)),
        );
        expect(places(find(text, statistics))).toEqual(apart);
      }),
      { numRuns: 2000 },
    );
  });

  test('CLM-7: a skipped stretch changes no claim, wherever it stands', () => {
    const spam = '包養網';
    const sentence = '全国首个中心，三级医院数量居全国前列，the first of its kind in Europe.';
    const clean = find(sentence).map(({ type }) => type);
    expect(clean).toHaveLength(3);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: sentence.length }), (at) => {
        const text = sentence.slice(0, at) + spam + sentence.slice(at);
        const found = findClaims(text, {
          blocks: [{ start: 0, end: text.length }],
          skip: [{ start: at, end: at + spam.length }],
          statistics: [],
        });
        expect(found.map(({ type }) => type)).toEqual(clean);
        for (const claim of found) expect(claim.text).toBe(text.slice(claim.start, claim.end));
      }),
    );
  });
});
