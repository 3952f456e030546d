import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHINGLE, sharedWording, wordingOf } from './shared-wording';

const share = (first: string, second: string) => sharedWording(wordingOf(first), wordingOf(second));
/** Words of small alphabets, so that runs of them meet. */
const text = fc
  .array(fc.oneof(fc.constantFrom('江', '豚', '数', '量'), fc.constantFrom('six', 'cranes', '73', 'moved')), {
    maxLength: 60,
  })
  .map((units) => units.join(' '));

describe('what two texts share', () => {
  it('is everything where they are the same, once they have a run to compare', () => {
    fc.assert(
      fc.property(text, (one) => {
        const expected = wordingOf(one).units.length < SHINGLE ? 0 : 1;
        expect(share(one, one)).toEqual({ ofFirst: expected, ofSecond: expected });
      }),
    );
  });

  it('is nothing where they have no unit in common', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const others = other.replace(/\S+/g, (word) => `${word}x`);
        expect(share(one.replace(/\p{sc=Han}/gu, '水'), others.replace(/\p{sc=Han}/gu, '山'))).toEqual({
          ofFirst: 0,
          ofSecond: 0,
        });
      }),
    );
  });

  it('changes round with the texts', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { ofFirst, ofSecond } = share(one, other);
        expect(share(other, one)).toEqual({ ofFirst: ofSecond, ofSecond: ofFirst });
        expect(ofFirst).toBeGreaterThanOrEqual(0);
        expect(ofFirst).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is all of a text that stands whole in a longer one', () => {
    fc.assert(
      fc.property(text, text, text, (before, one, after) => {
        fc.pre(wordingOf(one).units.length >= SHINGLE);
        expect(share(one, `${before} ${one} ${after}`).ofFirst).toBe(1);
      }),
    );
  });

  it('does not depend on width, case, script, spaces or punctuation', () => {
    expect(
      share('全省健康产业年营业收入达6000亿元。', '全省 健康產業\n年營業收入 達６０００億元').ofFirst,
    ).toBe(1);
    expect(
      share('We moved 6 cranes, and 20 ships waited.', 'WE MOVED 6 CRANES AND 20 SHIPS WAITED').ofFirst,
    ).toBe(1);
  });

  it('loses only the words around a change', () => {
    const before = 'one two three four five six seven eight nine ten eleven twelve';
    expect(share(before, before.replace('twelve', 'dozen')).ofFirst).toBeCloseTo(11 / 12);
  });
});
