import { expect, it } from 'vitest';
import {
  checkOn,
  figureOn,
  NOW,
  projectOf,
  smallBriefing,
} from '../../../../fixtures/projects/small-project';
import type { Figure } from '../../../../shared/project/records';
import { givenReasons, knownNames } from './known-words';

const { briefing, text } = smallBriefing(['Why 6?']);
const figure = (id: string, change: Partial<Figure>): Figure => ({
  ...figureOn(id, briefing, text, { block: 'b1', start: 4, end: 5 }, 6),
  ...change,
});

it('offers reasons of one’s own by how often they were given', () => {
  const figures = ['a page number', 'no', 'a page number', 'ready', ''].map((dismissal, index) =>
    figure(`f${index}`, { status: 'dismissed', dismissal }),
  );
  expect(givenReasons(figures, ['ready'])).toEqual(['a page number', 'no']);
});

it('knows who worked on a project, one’s own name first', () => {
  const made = figure('f1', { createdBy: 'Cleo', assignedTo: 'Ben' });
  const check = checkOn('c1', made, 'wrong', { signed: { at: NOW, by: 'Dan' } });
  const project = { ...projectOf(briefing, [made]), checks: [check] };
  expect(knownNames(project, 'Dan')).toEqual(['Dan', 'Ada', 'Ben', 'Cleo']);
  expect(knownNames(project, '')).toEqual(['Ada', 'Ben', 'Cleo', 'Dan']);
});
