import { describe, expect, it } from 'vitest';
import { readFigure } from '../figures/read-figure';
import type { Language } from '../transcript/findings';
import { amountOf, commonAmounts, isValued, sortedAmounts } from './amounts';
import { codesIn } from './codes';
import { likenessOf, NOTHING_LEARNT } from './likeness';
import { matchSpeakers } from './speakers';
import { joinedTraits, sizeOf, type Traits } from './traits';

const amounts = (language: Language, ...words: readonly string[]) =>
  sortedAmounts(
    words.map((said) => {
      const reading = readFigure(said, language);
      if (!reading || !isValued(reading)) throw new Error(`No figure: ${said}`);
      return amountOf(reading, said);
    }),
  );

describe('sizeOf', () => {
  it('PAIR-10 measures both languages with one measure', () => {
    const chinese = sizeOf('工程总投资十二亿元，分两期建设，建成以后全港年吞吐能力将翻一番。');
    const english = sizeOf(
      'The project costs over a billion yuan in all and is built in two phases, after which the port can handle twice as much.',
    );
    expect(Math.abs(Math.log(english / chinese))).toBeLessThan(0.4);
  });
});

describe('commonAmounts', () => {
  it('PAIR-11 finds numbers in any writing, unit and order', () => {
    const chinese = amounts('zh-Hans', '53.9万亿元', '七成', '15亩', '1200多个');
    const english = amounts('en', 'more than 1,200', '1 hectare', 'nearly 54 trillion yuan', '70 percent');
    expect(commonAmounts(chinese, english).count).toBe(4);
  });

  it('PAIR-11 counts a number once, and small ones for little', () => {
    expect(commonAmounts(amounts('en', '3', '3'), amounts('en', '3')).count).toBe(1);
    const small = commonAmounts(amounts('zh-Hans', '三个'), amounts('en', 'three')).weight;
    const rare = commonAmounts(amounts('zh-Hans', '2315户'), amounts('en', '2,315')).weight;
    expect(small).toBeLessThan(rare / 2);
  });

  it('PAIR-11 keeps neighbours with the same digits apart, and joins a number with its rounding', () => {
    expect(commonAmounts(amounts('en', '18.5 percent'), amounts('en', '18.6 percent')).count).toBe(0);
    expect(commonAmounts(amounts('zh-Hans', '18.46%'), amounts('en', '18.5 percent')).count).toBe(1);
    expect(commonAmounts(amounts('zh-Hans', '70多个'), amounts('en', '70')).count).toBe(1);
  });

  it('PAIR-11 does not take "at least" for every larger number', () => {
    expect(commonAmounts(amounts('en', 'at least 12'), amounts('en', '5,000')).count).toBe(0);
  });
});

describe('codesIn', () => {
  it('PAIR-12 finds what translations leave as it is', () => {
    const chinese = codesIn('2028年前建成5G基站，加入ＲＣＥＰ，防治COVID-19，引进B-747F。');
    const english = codesIn('By 2028 there will be 5G; RCEP, COVID-19 and the B-747F are covered.');
    expect([...chinese].sort()).toEqual(['2028', '5G', 'B-747F', 'COVID-19', 'RCEP']);
    expect([...chinese].filter((code) => english.has(code))).toHaveLength(5);
  });

  it('PAIR-12 takes no words and no numbers', () => {
    expect([...codesIn('We added 186 ports and 2,315 homes in one Year of I')]).toEqual([]);
  });
});

const traits = (more: Partial<Traits>): Traits => ({ ...joinedTraits([]), ...more });

describe('likenessOf', () => {
  it('PAIR-10 forgives short passages more than long ones', () => {
    const [short, long] = [10, 1000].map(
      (size) => likenessOf(traits({ size }), traits({ size: 2 * size }), NOTHING_LEARNT).length,
    );
    expect(short).toBeLessThan((long ?? 0) / 2);
  });

  it('PAIR-15 expects the ratio that it has learnt', () => {
    const [one, other] = [traits({ size: 300 }), traits({ size: 150 })];
    const learnt = { ...NOTHING_LEARNT, ratio: Math.log(0.5) };
    expect(likenessOf(one, other, learnt).length).toBeLessThan(likenessOf(one, other, NOTHING_LEARNT).length);
  });

  it('PAIR-13 keeps questions and answers apart, whichever comes first', () => {
    const [question, answer, opening] = (['question', 'answer', 'opening'] as const).map((kind) =>
      traits({ kind }),
    );
    if (!question || !answer || !opening) throw new Error('three kinds');
    const kind = (a: Traits, b: Traits) => likenessOf(a, b, NOTHING_LEARNT).kind;
    expect(kind(question, answer)).toBeGreaterThan(kind(opening, answer));
    expect(kind(question, answer)).toBe(kind(answer, question));
    expect(kind(question, question)).toBe(0);
  });
});

describe('matchSpeakers', () => {
  const meet = (one: string, other: string, size = 100) => ({ one, other, size });

  it('PAIR-16 takes two who meet twice for one person', () => {
    const same = matchSpeakers([meet('s1', 'x'), meet('s1', 'x'), meet('s2', 'y')]);
    expect(same('s1', 'x')).toBe('same');
    expect(same('s1', 'y')).toBe('other');
    expect(same('s2', 'y')).toBe('unknown');
    expect(same(null, 'x')).toBe('unknown');
  });

  it('PAIR-16 does not know where each meets several', () => {
    const same = matchSpeakers([
      meet('s1', 'x'),
      meet('s1', 'x'),
      meet('s1', 'y'),
      meet('s1', 'y'),
      meet('s1', 'z'),
    ]);
    expect(same('s1', 'x')).toBe('unknown');
  });
});
