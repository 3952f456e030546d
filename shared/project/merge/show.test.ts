import { expect, it } from 'vitest';
import { Copy, quote } from '../../../fixtures/projects/copies';
import { showPlan } from './show';

it('shows what is clean as lines, oldest first, and conflicts by name', () => {
  const ada = new Copy('Ada');
  const ben = new Copy('Ben');
  ada.do(
    { type: 'annotation.edit', annotation: 'q1', edit: { speaker: 's1' } },
    { type: 'annotation.remove', annotation: 'f1' },
  );
  ben.do(
    { type: 'project.rename', title: 'Docks' },
    { type: 'annotation.edit', annotation: 'q1', edit: { speaker: 's2', note: 'theirs' } },
    { type: 'annotation.edit', annotation: 'f1', edit: { status: 'accepted' } },
    { type: 'annotation.add', annotation: quote('b1'), checks: [] },
  );
  const { clean, conflicts } = showPlan(ada.plan(ben), ben.project);
  expect(clean).toMatchObject([
    { type: 'project.rename', by: 'Ben', changes: [{ field: 'title', before: 'Harbour', after: 'Docks' }] },
    {
      type: 'annotation.edit',
      subject: { annotation: 'quote', text: 'We moved 6 cranes' },
      changes: [{ field: 'note', before: '', after: 'theirs' }],
    },
    { type: 'annotation.add' },
  ]);
  expect(conflicts).toMatchObject([
    {
      reason: 'both-changed',
      subject: { kind: 'annotation', annotation: 'quote' },
      field: 'speaker',
      ours: { value: 'Q', by: 'Ada' },
      theirs: { value: 'MS. VANCE', by: 'Ben' },
      choices: ['ours', 'theirs'],
    },
    {
      reason: 'removed-by-us',
      subject: { kind: 'annotation', annotation: 'figure', text: '6' },
      field: null,
      ours: { value: null, removed: true },
      choices: ['ours', 'theirs'],
    },
  ]);
});
