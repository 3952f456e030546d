import { describe, expect, it, vi } from 'vitest';
import { smallBriefing } from '../../../../fixtures/projects/small-project';
import { emptyProject } from '../../../../shared/project/records';
import { reduce } from '../../../../shared/project/reduce';

vi.stubGlobal('window', {});
const { planTurn } = await import('./save-turn');

const { briefing } = smallBriefing(['Why six?', 'Six cranes.']);
const [turn] = briefing.turns;
if (!turn) throw new Error('a turn expected');
const { speaker, kind, time } = turn;

describe('planTurn', () => {
  it('changes what is different, and nothing where all is as it was', () => {
    expect(planTurn(briefing, turn, { speaker, kind, time }, 'new')).toBeNull();
    expect(planTurn(briefing, turn, { speaker: 's2', kind, time: null }, 'new')).toEqual({
      type: 'turn.edit',
      briefing: briefing.id,
      turn: turn.id,
      edit: { speaker: 's2', time: null },
    });
  });

  it('brings somebody new in with the turn, in one step that the project takes and takes back', () => {
    const somebody = { name: ' Bo Lind ', title: '', role: 'journalist' as const };
    const body = planTurn(briefing, turn, { speaker: somebody, kind: 'statement', time }, 'new');
    if (!body) throw new Error('a change expected');
    const project = { ...emptyProject('p', 'P', 0), briefings: [briefing] };
    const command = { id: 'c1', at: 1, by: 'Ada', reverses: null, body };
    const after = reduce(project, command);
    if (!after.ok) throw new Error(after.error.code);
    const [changed] = after.value.project.briefings;
    expect(changed?.speakers.at(-1)).toEqual({
      id: 'new',
      name: 'Bo Lind',
      title: null,
      organisation: null,
      role: 'journalist',
    });
    expect(changed?.turns[0]).toMatchObject({ speaker: 'new', kind: 'statement' });
    const back = reduce(after.value.project, { ...command, id: 'c2', body: after.value.inverse });
    expect(back.ok && back.value.project.briefings).toEqual([briefing]);
  });
});
