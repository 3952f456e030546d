import { describe, expect, it } from 'vitest';
import {
  claimOn,
  figureOn,
  NOW,
  projectOf,
  smallBriefing,
} from '../../../../fixtures/projects/small-project';
import { readFigure } from '../../../../shared/figures/read-figure';
import type { Annotation, Figure } from '../../../../shared/project/records';
import { reduce } from '../../../../shared/project/reduce';
import { planMark } from './plan-mark';

const { briefing, text } = smallBriefing(['Why so many?', 'We moved over 6 cranes.']);
const over6 = { block: 'b2', start: 9, end: 15 };
const found = figureOn('found', briefing, text, over6, 6);
const stamp = { id: 'new', now: NOW, author: 'Ada' };

function plan(
  kind: Annotation['kind'],
  segments: Figure['anchor']['segments'],
  annotations: Annotation[] = [],
) {
  return planMark(kind, { briefing, text, annotations }, segments, stamp, readFigure);
}

describe('marking', () => {
  it('tags a quote with the speaker of the turn that it begins in', () => {
    const { annotation, body } = plan('quote', [{ block: 'b2', start: 0, end: 8 }]);
    expect(annotation).toBe('new');
    expect(body).toMatchObject({
      type: 'annotation.add',
      annotation: { kind: 'quote', speaker: 's2', style: 'direct', anchor: { exact: 'We moved' } },
    });
  });

  it.each(['quote', 'figure', 'claim', 'note'] as const)('makes a %s that the reducer takes', (kind) => {
    const { body } = plan(kind, [over6]);
    if (!body) throw new Error('nothing to do');
    const applied = reduce(projectOf(briefing), { id: 'c', at: NOW, by: 'Ada', reverses: null, body });
    expect(applied.ok && applied.value.project.annotations.map(({ id }) => id)).toEqual(['new']);
  });

  it('reads a figure that is marked by hand', () => {
    const { body } = plan('figure', [over6]);
    expect(body).toMatchObject({ annotation: { status: 'made', reading: { value: 6, qualifier: 'over' } } });
  });

  it('keeps words without a number as a figure without a value', () => {
    const { body } = plan('figure', [{ block: 'b1', start: 0, end: 3 }]);
    expect(body).toMatchObject({ annotation: { status: 'made', reading: { value: null } } });
  });

  it.each([
    ['the same words', over6],
    ['words within it', { block: 'b2', start: 14, end: 15 }],
  ])('accepts a figure that was found on %s', (_where, segment) => {
    expect(plan('figure', [segment], [found])).toEqual({
      annotation: 'found',
      body: { type: 'annotation.edit', annotation: 'found', edit: { status: 'accepted' } },
    });
  });

  it('does nothing to a figure that was accepted before, but leads to it', () => {
    const accepted = { ...found, status: 'accepted' as const };
    expect(plan('figure', [over6], [accepted])).toEqual({ annotation: 'found', body: null });
  });

  it('takes a dismissed figure back', () => {
    const dismissed = { ...found, status: 'dismissed' as const };
    expect(plan('figure', [over6], [dismissed]).body).toMatchObject({ edit: { status: 'accepted' } });
  });

  it('accepts a claim that was found around the selection, and marks one by hand elsewhere', () => {
    const claim = { ...claimOn('claim', briefing, text, over6), anchor: found.anchor };
    expect(plan('claim', [over6], [found, claim])).toEqual({
      annotation: 'claim',
      body: { type: 'annotation.edit', annotation: 'claim', edit: { status: 'accepted' } },
    });
    expect(plan('claim', [{ block: 'b2', start: 0, end: 22 }], [claim]).body).toMatchObject({
      annotation: { kind: 'claim', status: 'made', type: null },
    });
  });

  it('makes a figure of its own on words that reach further', () => {
    const { annotation } = plan('figure', [{ block: 'b2', start: 9, end: 22 }], [found]);
    expect(annotation).toBe('new');
  });
});
