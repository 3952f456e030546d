import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BASES,
  CHANGES,
  FIGURE_KINDS,
  type FigureReading,
  QUALIFIERS,
  STATISTIC_KINDS,
  UNREAD,
} from './findings';
import { COMPARED_BEFORE, type LedgerEntry, ledgerOf } from './ledger';

let made = 0;
function entry(reading: Partial<FigureReading>, more: Partial<LedgerEntry> = {}): LedgerEntry {
  made += 1;
  const whole = { ...UNREAD, unit: '个', of: '合作基地', ...reading };
  return { id: `e${made}`, reading: whole, weight: 'high', ...more };
}

/** The relation of two entries, whichever comes first; null where they are not in one group. */
function relation(a: LedgerEntry, b: LedgerEntry) {
  const [one, other] = [ledgerOf([a, b]), ledgerOf([b, a])].map((groups) =>
    groups.flatMap(({ pairs }) => pairs),
  );
  expect(other?.map((pair) => [pair.relation, pair.hints])).toEqual(
    one?.map((pair) => [pair.relation, pair.hints]),
  );
  return one?.[0] ?? null;
}

const km = (value: number, more: Partial<FigureReading> = {}) =>
  entry({ kind: 'measure', value, unit: 'km', of: '铁路', ...more });

describe('ledgerOf', () => {
  it('LED-1 groups what is counted without its modifiers, in both scripts, and says it as it was said', () => {
    const entries = [
      entry({ value: 109, of: '国际科技合作基地' }),
      entry({ value: 108, of: '引才引智基地' }),
      entry({ value: 109, of: '國際科技合作基地', unit: '個' }),
      entry({ value: 109, of: '合作基地' }),
    ];
    const groups = ledgerOf(entries);
    expect(groups.map(({ of, entries: members }) => [of, members.map(({ id }) => id)])).toEqual([
      ['合作基地', [entries[0]?.id, entries[2]?.id, entries[3]?.id]],
      ['引才引智基地', [entries[1]?.id]],
    ]);
    expect(groups[0]?.pairs.map((pair) => pair.relation)).toEqual(['agrees', 'agrees', 'agrees']);
  });

  it('LED-2 compares two with modifiers of their own with the bare one, not with each other', () => {
    const [a, b, bare] = [
      entry({ value: 109, of: '科技合作基地' }),
      entry({ value: 108, of: '文化合作基地' }),
      entry({ value: 217, of: '合作基地' }),
    ];
    const [group, ...others] = ledgerOf([a, b, bare]);
    expect(others).toEqual([]);
    expect(group?.pairs.map((pair) => [pair.a, pair.b])).toEqual([
      [a.id, bare.id],
      [b.id, bare.id],
    ]);
  });

  it('LED-4 lists names that only say which quantity it is, and compares none of them', () => {
    const area = (value: number, of: string) => entry({ kind: 'measure', value, unit: 'm²', of });
    const groups = ledgerOf([area(5, '面积'), area(7, '面积'), area(5, '耕地面积'), area(6, '耕地面积')]);
    expect(groups.map((group) => [group.of, group.entries.length, group.pairs.length])).toEqual([
      ['面积', 2, 0],
      ['耕地面积', 2, 1],
    ]);
    // 由200条增至240条: that it grew is not what was counted.
    const [grown] = ledgerOf([entry({ value: 200, of: '增' }), entry({ value: 45, of: '增' })]);
    expect(grown?.pairs).toEqual([]);
  });

  it('LED-5 leaves out what has no value, counts nothing, is no statistic or is of low weight', () => {
    const entries = [
      entry({ value: null }),
      entry({ value: 3, of: null }),
      entry({ value: 3, of: '“”' }),
      entry({ kind: 'duration', value: 10, unit: 'year' }),
      entry({ value: 4 }, { weight: 'low' }),
    ];
    expect(ledgerOf(entries)).toEqual([]);
  });

  it('LED-10 takes 家 and 个 and no classifier for the same, but visits are not people', () => {
    expect(relation(entry({ value: 9, unit: '家' }), entry({ value: 9, unit: null }))).toMatchObject({
      relation: 'agrees',
    });
    expect(relation(entry({ value: 9, unit: '人次' }), entry({ value: 9, unit: '人' }))).toBeNull();
    expect(relation(entry({ value: 9, unit: '对' }), entry({ value: 18, unit: '个' }))).toBeNull();
  });

  it('LED-11 compares amounts of one currency, one sort of percentage, one dimension', () => {
    const money = (unit: string | null) => entry({ kind: 'money', value: 5, unit });
    expect(relation(money('CNY'), money('CNY'))).not.toBeNull();
    expect(relation(money('CNY'), money('USD'))).toBeNull();
    expect(relation(money('CNY'), money(null))).toBeNull();
    const percent = (unit: string) => entry({ kind: 'percent', value: 5, unit });
    expect(relation(percent('%'), percent('pp'))).toBeNull();
    expect(relation(km(1.5), km(1500, { unit: 'm' }))).toMatchObject({ relation: 'agrees' });
    expect(relation(km(1.5), km(1.5, { unit: 't' }))).toBeNull();
    const power = (value: number, unit: string) => entry({ kind: 'measure', value, unit });
    expect(relation(power(1200, 'MWh'), power(1.2, 'GWh'))).toMatchObject({ relation: 'agrees' });
    expect(relation(power(20, '°C'), power(68, '°F'))).toMatchObject({ relation: 'agrees' });
    expect(relation(power(20, 'EFLOPS'), power(30, 'EFLOPS'))).toMatchObject({ relation: 'differs' });
  });

  it('LED-12 never compares a level with a change', () => {
    const percent = (value: number, more: Partial<FigureReading>, before?: string) =>
      entry(
        { kind: 'percent', value, unit: '%', of: '失业率', ...more },
        before === undefined ? {} : { before },
      );
    expect(relation(percent(5, { change: 'up' }), percent(5, {}))).toBeNull();
    expect(relation(percent(5, { basis: 'year-on-year' }), percent(5, {}))).toBeNull();
    expect(relation(percent(5, { change: 'up' }, '失业率升至'), percent(5, {}))).toMatchObject({
      relation: 'agrees',
    });
    expect(
      relation(percent(5, { change: 'up' }, 'which rose to '), percent(5, {}, 'it stands at ')),
    ).not.toBeNull();
    expect(relation(percent(5, { change: 'up' }, '失业率增幅达到'), percent(5, {}))).toBeNull();
    expect(relation(percent(5, { change: 'up' }), percent(5, { change: 'down' }))).toMatchObject({
      relation: 'differs',
      hints: ['change'],
    });
  });

  it('LED-13 does not compare where a change starts with where something stands', () => {
    const rate = (value: number, before: string, after: string) =>
      entry({ kind: 'percent', value, unit: '%', of: '失业率' }, { before, after });
    const now = rate(18.5, '失业率为', '。');
    expect(relation(rate(11.3, '失业率由2012年的', '提高到18.5%'), now)).toBeNull();
    expect(relation(rate(11.3, 'the rate went from ', ' in 2012 to 18.5%'), now)).toBeNull();
    expect(ledgerOf([rate(11.3, '由', '提高到18.5%')]).map(({ tells }) => tells)).toEqual(['start']);
    expect(relation(rate(11.3, 'the rate in reports from ', ' of countries'), now)).not.toBeNull();
  });

  it.each<[Partial<FigureReading>, Partial<FigureReading>, string]>([
    [{ value: 109 }, { value: 109 }, 'agrees'],
    [{ value: 70, qualifier: 'over' }, { value: 70, qualifier: 'over' }, 'agrees'],
    [{ value: 70, qualifier: 'over' }, { value: 73 }, 'compatible'],
    [{ value: 100, qualifier: 'about' }, { value: 98 }, 'compatible'],
    [{ value: 5, max: 7, qualifier: 'range' }, { value: 6, qualifier: 'about' }, 'compatible'],
    [{ value: 70, qualifier: 'over' }, { value: 70, qualifier: 'over', inclusive: true }, 'compatible'],
    [{ value: 70, qualifier: 'over' }, { value: 80, qualifier: 'over' }, 'differs'],
    [{ value: 40, qualifier: 'nearly' }, { value: 41 }, 'differs'],
    [{ value: 109 }, { value: 108 }, 'differs'],
  ])('LED-40 %j and %j: %s', (a, b, expected) => {
    expect(relation(entry(a), entry(b))?.relation).toBe(expected);
  });

  it('LED-41 counts the number itself in only where the hedge does', () => {
    const plain = entry({ value: 70 });
    expect(relation(entry({ value: 70, qualifier: 'over' }), plain)?.relation).toBe('differs');
    const atLeast = entry({ value: 70, qualifier: 'over', inclusive: true });
    expect(relation(atLeast, plain)?.relation).toBe('compatible');
  });

  it('LED-42 knows a number from its rounding where the digits are known', () => {
    const trillion = entry({ kind: 'money', value: 54e12, qualifier: 'nearly', unit: 'CNY' });
    expect(relation(entry({ kind: 'money', value: 53.9e12, unit: 'CNY' }), trillion)?.relation).toBe(
      'compatible',
    );
    const round = entry({ value: 16000 }, { words: '1.6万个' });
    expect(relation(round, entry({ value: 16230 }, { words: '16230个' }))?.relation).toBe('compatible');
    expect(relation(round, entry({ value: 16730 }, { words: '16730个' }))?.relation).toBe('differs');
    expect(relation(entry({ value: 16000 }), entry({ value: 16230 }))?.relation).toBe('differs');
  });

  it('LED-43 hints at another scope, period, basis or name', () => {
    const plain = entry({ value: 50 });
    const other = (more: Partial<FigureReading>) => relation(plain, entry({ value: 3, ...more }))?.hints;
    expect(other({})).toEqual([]);
    expect(other({ scope: '川渝' })).toEqual(['scope']);
    expect(other({ period: '去年', of: '科技合作基地' })).toEqual(['of', 'period']);
    const traditional = entry({ value: 50, scope: '全國' });
    expect(relation(traditional, entry({ value: 3, scope: '全国' }))?.hints).toEqual([]);
  });

  it('LED-50 compares an entry with a number of those before it, and says so', () => {
    const entries = Array.from({ length: COMPARED_BEFORE + 5 }, (_, i) => entry({ value: i }));
    const [group] = ledgerOf(entries);
    expect(group?.isComplete).toBe(false);
    expect(group?.pairs.filter(({ b }) => b === entries.at(-1)?.id)).toHaveLength(COMPARED_BEFORE);
    expect(ledgerOf(entries.slice(0, COMPARED_BEFORE + 1))[0]?.isComplete).toBe(true);
  });

  const of = fc.option(
    fc.constantFrom(
      '国家',
      '共建国家',
      '国家和地区',
      '合作基地',
      'ships',
      'fishing ships',
      '',
      '、',
      'of of',
    ),
  );
  const anyReading: fc.Arbitrary<FigureReading> = fc.record({
    kind: fc.constantFrom(...FIGURE_KINDS),
    value: fc.option(
      fc.oneof(
        fc.integer({ min: -5, max: 40 }),
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e18, max: 1e18 }),
      ),
    ),
    max: fc.option(fc.integer({ min: 0, max: 60 })),
    qualifier: fc.constantFrom(...QUALIFIERS),
    inclusive: fc.boolean(),
    unit: fc.option(fc.constantFrom('家', '个', '人次', 'km', 'm', '°C', '°F', 'CNY', '%', 'pp', 'x')),
    of,
    period: fc.option(fc.constantFrom('今年', 'today')),
    scope: fc.option(fc.constantFrom('全国', 'nationwide')),
    change: fc.option(fc.constantFrom(...CHANGES)),
    basis: fc.option(fc.constantFrom(...BASES)),
  });
  const anyEntries = fc
    .array(fc.record({ reading: anyReading, words: fc.string({ unit: 'grapheme' }), before: fc.string() }), {
      maxLength: 12,
    })
    .map((list) =>
      list.map(
        (parts, i): LedgerEntry => ({ ...parts, id: String(i), weight: i % 5 === 4 ? 'low' : 'high' }),
      ),
    );

  it('LED-40 agrees and compatible are symmetric, whatever was read', () => {
    const relations = (entries: readonly LedgerEntry[]) =>
      new Set(
        ledgerOf(entries)
          .flatMap(({ pairs }) => pairs)
          .map((pair) => `${[pair.a, pair.b].sort().join()} ${pair.relation} ${pair.hints.join()}`),
      );
    fc.assert(
      fc.property(anyEntries, (entries) => {
        expect(relations([...entries].reverse())).toEqual(relations(entries));
      }),
    );
  });

  it('LED-5 puts every statistic that counts something into one group, in order', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const groups = ledgerOf(entries);
        const ids = groups.flatMap((group) => group.entries.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        const wanted = entries.filter(
          ({ reading, weight }) =>
            STATISTIC_KINDS.has(reading.kind) &&
            reading.value !== null &&
            /[\p{L}]/u.test(reading.of ?? '') &&
            weight === 'high',
        );
        expect(wanted.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([]);
        const firsts = groups.map((group) => Number(group.entries[0]?.id));
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      }),
    );
  });
});
