import { describe, expect, it } from 'vitest';
import {
  checkOn,
  figureOn,
  NOW,
  projectOf,
  quoteOn,
  smallBriefing,
  YEARBOOK,
} from '../../fixtures/projects/small-project';
import type { CommandBody } from './commands';
import { queueOf } from './queue';
import { acceptBatch, assignBatch, confirmBatch, dismissBatch, isOnlyRevised } from './queue-batches';
import type { Figure, Project } from './records';
import { reduce } from './reduce';

const { briefing, text } = smallBriefing(['Why 6?', 'We moved 6 cranes in 3 steps.']);
const found = figureOn('found', briefing, text, { block: 'b1', start: 4, end: 5 }, 6);
const made: Figure = {
  ...figureOn('made', briefing, text, { block: 'b2', start: 9, end: 10 }, 6),
  status: 'made',
};
const gone: Figure = {
  ...figureOn('gone', briefing, text, { block: 'b2', start: 21, end: 22 }, 3),
  status: 'dismissed',
  dismissal: 'A figure of speech',
};
const quote = quoteOn('quote', briefing, text, [{ block: 'b2', start: 0, end: 17 }]);
const project: Project = {
  ...projectOf(briefing, [found, made, gone, quote]),
  checks: [
    checkOn('old', made, 'verified', {
      sources: [YEARBOOK],
      signed: { at: NOW, by: 'Ben' },
      judged: { words: '6', value: 5, max: null, context: null },
    }),
    checkOn('good', found, 'wrong'),
  ],
};

const itemsOf = (from: Project) => queueOf(from, from.briefings, ['figure', 'claim', 'quote']);
const items = itemsOf(project);

function done(body: CommandBody | null): Project {
  if (!body) throw new Error('nothing to do');
  const command = { id: 'c', at: NOW, by: 'Ada', reverses: null, body };
  const outcome = reduce(project, command);
  if (!outcome.ok) throw new Error(outcome.error.code);
  const back = reduce(outcome.value.project, { ...command, id: 'u', body: outcome.value.inverse });
  expect(back.ok && back.value.project.annotations).toEqual(project.annotations);
  return outcome.value.project;
}
const statuses = ({ annotations }: Project) =>
  annotations.map((annotation) => (annotation.kind === 'figure' ? annotation.status : null));

describe('what is done with several items at once', () => {
  it('accepts what was found and takes dismissals back with their reasons', () => {
    const accepted = done(acceptBatch(items));
    expect(statuses(accepted)).toEqual(['accepted', 'made', 'accepted', null]);
    expect(accepted.annotations[2]).toMatchObject({ dismissal: '' });
    expect(acceptBatch(itemsOf(accepted))).toBeNull();
  });

  it('dismisses findings with the reason, and nothing that a person made', () => {
    const dismissed = done(dismissBatch(items, ' Only a date '));
    expect(statuses(dismissed)).toEqual(['dismissed', 'made', 'dismissed', null]);
    expect(dismissed.annotations[0]).toMatchObject({ dismissal: 'Only a date' });
    expect(dismissed.annotations[2]).toMatchObject({ dismissal: 'A figure of speech' });
  });

  it('assigns, quotes too, and takes nobody for nobody', () => {
    const assigned = done(assignBatch(items, 'Ben'));
    expect(assigned.annotations.map(({ assignedTo }) => assignedTo)).toEqual(['Ben', 'Ben', 'Ben', 'Ben']);
    expect(assignBatch(items, ' ')).toBeNull();
  });

  it('confirms what does not count any more, for what stands there now, without the signature', () => {
    const body = confirmBatch(project, items, { newId: () => 'new', now: NOW + 1, author: 'Eve' });
    const confirmed = done(body);
    expect(confirmed.checks).toHaveLength(3);
    expect(confirmed.checks[2]).toMatchObject({
      id: 'new',
      annotation: 'made',
      verdict: 'verified',
      sources: [YEARBOOK],
      by: 'Eve',
      signed: null,
      judged: { value: 6 },
    });
    expect(itemsOf(confirmed).every(({ stale }) => stale.length === 0)).toBe(true);
  });

  it('leaves alone what rests on a copy of the briefing', () => {
    const own = { ...YEARBOOK, address: 'https://harbour.example/mirror' };
    const copied = {
      ...project,
      checks: [checkOn('old', made, 'verified', { sources: [own] })],
    };
    const act = { newId: () => 'new', now: NOW, author: 'Eve' };
    expect(itemsOf(copied).find(({ check }) => check)?.stale).toEqual(['sources']);
    expect(confirmBatch(copied, itemsOf(copied), act)).toBeNull();
  });

  it('tells what another copy alone made out of date', () => {
    const [item] = items;
    if (!item) throw new Error('no item');
    expect(isOnlyRevised({ ...item, stale: ['revision'] })).toBe(true);
    expect(isOnlyRevised({ ...item, stale: ['words', 'revision'] })).toBe(false);
    expect(isOnlyRevised({ ...item, stale: [] })).toBe(false);
  });
});
