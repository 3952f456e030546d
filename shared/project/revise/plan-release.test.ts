import { expect, it } from 'vitest';
import { smallBriefing } from '../../../fixtures/projects/small-project';
import { planPageText } from './plan-cleanup';
import { planRelease } from './plan-release';
import { revised } from './revised';

it('takes back that a paragraph is page text: it is part of its turn again', () => {
  const { briefing, text } = smallBriefing(['Why six?', 'Six cranes.', 'And ships.']);
  const marking = planPageText(briefing, text, [{ block: 'b2', start: 0, end: 3 }], () => 'p1');
  const marked = marking && revised(briefing, marking);
  const page = marked?.furniture[0];
  if (!marked || !page) throw new Error('page text expected');
  expect(marked.blocks[1]).toMatchObject({ kind: 'furniture', turn: null });
  expect(revised(marked, planRelease(marked, page))).toEqual(briefing);
});
