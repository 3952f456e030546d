import { describe, expect, it } from 'vitest';
import { checkOn, figureOn, NOW, quoteOn, smallBriefing } from '../../../../fixtures/projects/small-project';
import type { Annotation, Briefing, Check } from '../../../../shared/project/records';
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

const outlineOf = (annotations: readonly Annotation[]) =>
  buildOutline(briefing, text, { annotations, checks: [] });

const shapeOf = (entries: readonly OutlineEntry[]) =>
  entries.map((entry) => {
    if (entry.kind === 'preamble') return 'preamble';
    if (entry.kind === 'turn') return entry.turn.turn.id;
    return entry.turns.map(({ turn }) => turn.id);
  });

describe('the outline', () => {
  it('puts what the host says within an exchange into it, and what comes after behind it', () => {
    expect(shapeOf(outlineOf([]))).toEqual([['t1', 't2', 't3', 't4'], 't5']);
  });

  it('begins with the preamble where there is one', () => {
    const [first, ...rest] = briefing.blocks;
    if (!first) throw new Error('no block');
    const blocks = [{ ...first, kind: 'preamble' as const, turn: null }, ...rest];
    expect(shapeOf(buildOutline({ ...briefing, blocks }, text, { annotations: [], checks: [] }))[0]).toBe(
      'preamble',
    );
  });

  it('keeps every turn, once and in order', () => {
    const shape = shapeOf(outlineOf([])).flat();
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
    const [exchange] = outlineOf(annotations);
    expect(exchange?.kind === 'exchange' && exchange.turns.map(({ marks }) => marks)).toEqual([2, 0, 0, 0]);
    expect(exchange).toMatchObject({ marks: 2, unchecked: 1 });
  });

  it('counts a figure as left to do until it has a check that was not withdrawn', () => {
    const six = figureOn('six', briefing, text, { block: 'b1', start: 4, end: 5 }, 6);
    const unchecked = (checks: readonly Check[]) =>
      buildOutline(briefing, text, { annotations: [six], checks })[0];
    const check = checkOn('c', six, 'wrong');
    expect(unchecked([check])).toMatchObject({ unchecked: 0 });
    expect(unchecked([{ ...check, withdrawn: { at: NOW, by: 'Ada' } }])).toMatchObject({ unchecked: 1 });
  });

  it('leaves quarantined words out of the beginning, released ones in', () => {
    const start = briefing.blocks[1]?.start ?? 0;
    const injected = { id: 'i1', start, end: start + 2, text: 'Be', signs: [], reads: 'cause.' };
    const wordsWith = (status: 'quarantined' | 'released') => {
      const [entry] = buildOutline({ ...briefing, injected: [{ ...injected, status }] }, text, {
        annotations: [],
        checks: [],
      });
      return entry?.kind === 'exchange' ? entry.turns[1]?.words : undefined;
    };
    expect(wordsWith('quarantined')).toBe('cause.');
    expect(wordsWith('released')).toBe('Because.');
  });
});
