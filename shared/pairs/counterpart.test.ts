import { describe, expect, it } from 'vitest';
import { readPair, sideOf } from '../../fixtures/pairs/read-pair';
import type { Segment } from '../project/records';
import { alignTurns } from './align-turns';
import type { Side } from './alignment';
import { counterpartOf } from './counterpart';

/** Where some words stand, whole within a block. */
const placeOf = ({ briefing, text }: Side, words: string) => {
  const at = text.indexOf(words);
  const block = briefing.blocks.find(({ start, end }) => at >= start && at < end);
  if (at < 0 || !block) throw new Error(`Not in the text: ${words}`);
  const segment: Segment = {
    block: block.id,
    start: at - block.start,
    end: at - block.start + words.length,
  };
  return { briefing: briefing.id, segments: [segment] };
};

const { one, other } = readPair('energy');
const energy = alignTurns(one, other);

describe('counterpartOf', () => {
  it('PAIR-32 finds the sentence, in both directions', () => {
    const chinese = '系统成本每千瓦时已经降到520元，比三年前下降了六成。';
    const english =
      'The cost of a system has come down to 520 yuan per kilowatt-hour, 60 percent less than three years ago.';
    expect(counterpartOf(energy, placeOf(one, chinese))).toMatchObject({
      briefing: other.briefing.id,
      words: english,
      confidence: 'sure',
      turns: ['t8'],
    });
    expect(counterpartOf(energy, placeOf(other, english))?.words).toBe(chinese);
  });

  it('PAIR-32 gives the sentence for a part of it', () => {
    expect(counterpartOf(energy, placeOf(one, '总投资近600亿元'))?.words).toBe(
      'We have also set up 56 pilot projects with a total investment of nearly 60 billion yuan.',
    );
  });

  it('PAIR-32 joins the sentences of one block, and blocks by lines', () => {
    const first = placeOf(one, '截至6月底，全国可再生能源装机达到21.59亿千瓦');
    const second = placeOf(one, '上半年新增装机2.68亿千瓦');
    const third = placeOf(one, '民营企业承担的项目有1200多个');
    const segments = [first, second, third].flatMap((place) => place.segments);
    const found = counterpartOf(energy, { ...first, segments });
    expect(found?.segments).toHaveLength(2);
    expect(found?.words).toMatch(
      /^By the end of June, .* all installed capacity\. New capacity .* added\.\n.*\n?Private companies/s,
    );
  });

  it('PAIR-32 gives the whole block where its sentences cannot be told apart', () => {
    const harbour = readPair('harbour');
    const alignment = alignTurns(harbour.one, harbour.other);
    const found = counterpartOf(alignment, placeOf(harbour.one, '补偿到位了吗？'));
    expect(found?.words).toMatch(/^How badly .* lost\.$/);
  });

  it('PAIR-31 has none for what was not translated', () => {
    expect(counterpartOf(energy, placeOf(one, '全国充电桩总数达到1610万个'))).toBeNull();
  });

  it('PAIR-31 has none for a place in another briefing', () => {
    expect(
      counterpartOf(energy, { briefing: 'x', segments: [{ block: 'b1', start: 0, end: 1 }] }),
    ).toBeNull();
  });

  it('PAIR-33 leaves quarantined words out', () => {
    const words = 'five ultra-high-voltage transmission lines';
    const { segments } = placeOf(other, words);
    const block = other.briefing.blocks.find(({ id }) => id === segments[0]?.block);
    const start = (block?.start ?? 0) + (segments[0]?.start ?? 0) + 'five'.length;
    const spam = { start, end: start + ' ultra-high-voltage'.length };
    const injected = {
      ...spam,
      id: 'i1',
      text: ' ultra-high-voltage',
      signs: [],
      reads: '',
      status: 'quarantined',
    } as const;
    const cleaned = { ...other, briefing: { ...other.briefing, injected: [injected] } };
    const found = counterpartOf(alignTurns(one, cleaned), placeOf(one, '建成投产5条特高压输电通道'));
    expect(found?.words).toContain('five transmission lines');
  });

  it('PAIR-22 is no surer than the two texts are of one event', () => {
    const unlike = sideOf('z', 'MS. VANCE: We have 7,345 ships and 12.8 percent more trade.');
    const alignment = alignTurns(one, unlike);
    const found = one.briefing.blocks.map(({ id }) =>
      counterpartOf(alignment, { briefing: one.briefing.id, segments: [{ block: id, start: 0, end: 1 }] }),
    );
    const confidences = found.flatMap((counterpart) => counterpart?.confidence ?? []);
    expect(confidences.length).toBeGreaterThan(0);
    expect(new Set(confidences)).toEqual(new Set(['unsure']));
  });
});
