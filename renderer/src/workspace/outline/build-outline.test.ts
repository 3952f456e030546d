import { describe, expect, it } from 'vitest';
import { figureOn, quoteOn, smallBriefing } from '../../../../fixtures/projects/small-project';
import type { Briefing } from '../../../../shared/project/records';
import { buildOutline, type OutlineEntry } from './build-outline';

const { briefing: small, text } = smallBriefing([
  'Why 6?',
  'Because.',
  'Over to her.',
  'She says 6.',
  'Thanks.',
]);

/** The first turn asks, the fourth answers too, the third is the host's hand-over, the last one closes. */
const briefing: Briefing = {
  ...small,
  turns: small.turns.map((turn, index) =>
    index === 2 || index === 4 ? { ...turn, kind: 'procedural', exchange: null } : turn,
  ),
};

const shapeOf = (entries: readonly OutlineEntry[]) =>
  entries.map((entry) => {
    if (entry.kind === 'preamble') return 'preamble';
    if (entry.kind === 'turn') return entry.turn.turn.id;
    return entry.turns.map(({ turn }) => turn.id);
  });

describe('the outline', () => {
  it('puts what the host says within an exchange into it, and what comes after behind it', () => {
    expect(shapeOf(buildOutline(briefing, text, []))).toEqual([['t1', 't2', 't3', 't4'], 't5']);
  });

  it('begins with the preamble where there is one', () => {
    const [first, ...rest] = briefing.blocks;
    if (!first) throw new Error('no block');
    const blocks = [{ ...first, kind: 'preamble' as const, turn: null }, ...rest];
    expect(shapeOf(buildOutline({ ...briefing, blocks }, text, []))[0]).toBe('preamble');
  });

  it('keeps every turn, once and in order', () => {
    const shape = shapeOf(buildOutline(briefing, text, [])).flat();
    expect(shape).toEqual(briefing.turns.map(({ id }) => id));
  });

  it('counts the marks that begin in a turn, but no dismissed figure', () => {
    const six = figureOn('six', briefing, text, { block: 'b1', start: 4, end: 5 }, 6);
    const annotations = [
      quoteOn('q', briefing, text, [
        { block: 'b1', start: 0, end: 6 },
        { block: 'b2', start: 0, end: 8 },
      ]),
      six,
      { ...six, id: 'not', status: 'dismissed' as const },
    ];
    const [exchange] = buildOutline(briefing, text, annotations);
    expect(exchange?.kind === 'exchange' && exchange.turns.map(({ marks }) => marks)).toEqual([2, 0, 0, 0]);
  });

  it('leaves quarantined words out of the beginning, released ones in', () => {
    const start = briefing.blocks[1]?.start ?? 0;
    const injected = { id: 'i1', start, end: start + 2, text: 'Be', signs: [], reads: 'cause.' };
    const wordsWith = (status: 'quarantined' | 'released') => {
      const [entry] = buildOutline({ ...briefing, injected: [{ ...injected, status }] }, text, []);
      return entry?.kind === 'exchange' ? entry.turns[1]?.words : undefined;
    };
    expect(wordsWith('quarantined')).toBe('cause.');
    expect(wordsWith('released')).toBe('Because.');
  });
});
