import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figureOn, NOW, projectOf, smallBriefing } from '../../fixtures/projects/small-project';
import { FIGURE_KINDS, WEIGHTS } from '../figures/findings';
import { queueOf } from './queue';
import { FINDING_STATUSES, type Figure } from './records';
import { reduce } from './reduce';
import { weighEdit } from './weigh';

const { briefing, text } = smallBriefing(['Why 6?']);
const six = figureOn('six', briefing, text, { block: 'b1', start: 4, end: 5 }, 6);

const anyFigure = fc
  .record({
    kind: fc.constantFrom(...FIGURE_KINDS),
    weight: fc.constantFrom(...WEIGHTS),
    status: fc.constantFrom(
      ...FINDING_STATUSES.filter((status) => status === 'found' || status === 'accepted'),
    ),
  })
  .map(({ kind, weight, status }): Figure => ({ ...six, weight, status, reading: { ...six.reading, kind } }));

it('brings a finding to that part of the queue, whatever it is, and can be taken back', () => {
  fc.assert(
    fc.property(anyFigure, fc.constantFrom(...WEIGHTS), (figure, weight) => {
      const project = projectOf(briefing, [figure]);
      const body = {
        type: 'annotation.edit',
        annotation: figure.id,
        edit: weighEdit(figure, weight),
      } as const;
      const command = { id: 'c', at: NOW, by: 'Ada', reverses: null, body };
      const done = reduce(project, command);
      if (!done.ok) throw new Error(done.error.code);
      const [item] = queueOf(done.value.project, [briefing], ['figure']);
      expect(item?.part).toBe(weight === 'high' ? 'first' : 'later');
      const undone = reduce(done.value.project, { ...command, id: 'u', body: done.value.inverse });
      expect(undone.ok && undone.value.project.annotations).toEqual([figure]);
    }),
  );
});
