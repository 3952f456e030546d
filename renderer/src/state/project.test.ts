import { beforeEach, describe, expect, it, vi } from 'vitest';
import { figureOn, NOW, projectOf, smallBriefing } from '../../../fixtures/projects/small-project';
import type { Change, OpenProject } from '../../../shared/ipc/contract';
import { type CommandBody, nameOf } from '../../../shared/project/commands';
import { fail, type Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';

const { briefing, text } = smallBriefing(['Why 6?']);
const figure = figureOn('f1', briefing, text, { block: 'b1', start: 4, end: 5 }, 6);
const opened: OpenProject = {
  project: projectOf(briefing, [figure]),
  texts: {},
  revision: 7,
  undo: { undo: null, redo: null },
  opening: { access: 'write', recovered: null, migratedFrom: null, conflictedCopies: [] },
};
const rename = (title: string): CommandBody => ({ type: 'project.rename', title });

/** A main process in the test's hand: each request waits until the test answers it. */
const asked: { body: CommandBody; answer: (result: Result<Change, Problem>) => void; lose: () => void }[] =
  [];
const fetched = vi.fn(async () => ok<OpenProject>({ ...opened, revision: 20 }));
vi.stubGlobal('window', {
  presser: {
    projectDispatch: ({ body }: { body: CommandBody }) =>
      new Promise<Result<Change, Problem>>((resolve, reject) => {
        asked.push({ body, answer: resolve, lose: () => reject(new Error('gone')) });
      }),
    projectOpen: fetched,
  },
});

const { dispatch, noteTyping, saveState, showProject, useProject } = await import('./project');
const { useProblems } = await import('./problems');

const stored = (body: CommandBody, revision: number): Result<Change, Problem> =>
  ok({
    command: { id: `c${revision}`, at: NOW, by: 'Ada', reverses: null, body },
    revision,
    undo: { undo: nameOf(body), redo: null },
  });
const sign = () => saveState(useProject.getState());
const title = () => useProject.getState().open?.project.title;

beforeEach(() => {
  asked.length = 0;
  fetched.mockClear();
  useProblems.setState({ shown: [] });
  showProject(opened);
});

describe('a change', () => {
  it('shows only once it is stored, and the sign says so', async () => {
    const sent = dispatch(rename('Cranes'));
    expect([sign(), title()]).toEqual(['saving', 'Harbour']);
    asked[0]?.answer(stored(rename('Cranes'), 8));
    expect(await sent).toBeNull();
    expect([sign(), title()]).toEqual(['saved', 'Cranes']);
    expect(useProject.getState().open).toMatchObject({ revision: 8, undo: { undo: 'project.rename' } });
  });

  it('is not there when it could not be stored, and the sign stays at that until one is', async () => {
    const sent = dispatch(rename('Cranes'));
    asked[0]?.answer(fail('store.not-saved', { reason: 'disk full' }));
    expect(await sent).toMatchObject({ code: 'store.not-saved' });
    expect([sign(), title()]).toEqual(['not-saved', 'Harbour']);
    expect(useProblems.getState().shown.map(({ problem }) => problem.code)).toEqual(['store.not-saved']);
    const again = dispatch(rename('Cranes'));
    asked[1]?.answer(stored(rename('Cranes'), 8));
    await again;
    expect(sign()).toBe('saved');
  });

  it('counts as lost when the main process does not answer', async () => {
    const sent = dispatch(rename('Cranes'));
    asked[0]?.lose();
    expect(await sent).toMatchObject({ code: 'ipc.refused' });
    expect(sign()).toBe('not-saved');
  });

  it('is lost with the lock, and the sign says so', async () => {
    const sent = dispatch(rename('Cranes'));
    asked[0]?.answer(fail('project.lock-lost'));
    expect(await sent).toMatchObject({ code: 'project.lock-lost' });
    expect([sign(), useProject.getState().lost, title()]).toEqual([
      'not-saved',
      'project.lock-lost',
      'Harbour',
    ]);
  });

  it('of a project that is only looked at is refused and never sent', async () => {
    showProject({ ...opened, opening: { ...opened.opening, access: 'read' } });
    expect(await dispatch(rename('Cranes'))).toMatchObject({ code: 'project.read-only' });
    expect([sign(), title(), asked.length]).toEqual(['saved', 'Harbour', 0]);
  });

  it('that is refused leaves everything saved; a quiet one is left to its form', async () => {
    const sent = dispatch(rename('Cranes'), { quiet: true });
    asked[0]?.answer(fail('check.no-source'));
    expect(await sent).toMatchObject({ code: 'check.no-source' });
    expect(sign()).toBe('saved');
    expect(useProblems.getState().shown).toEqual([]);
  });

  it('waits for the slowest of several', async () => {
    const first = dispatch(rename('A'));
    const second = dispatch(rename('B'));
    asked[0]?.answer(stored(rename('A'), 8));
    await first;
    expect([sign(), title()]).toEqual(['saving', 'A']);
    asked[1]?.answer(stored(rename('B'), 9));
    await second;
    expect([sign(), title()]).toEqual(['saved', 'B']);
  });

  it('that the copy has missed one before makes it fetch the project again', async () => {
    const sent = dispatch(rename('Cranes'));
    asked[0]?.answer(stored(rename('Cranes'), 9));
    await sent;
    expect(fetched).toHaveBeenCalledOnce();
    expect(useProject.getState().open?.revision).toBe(20);
  });

  it('that was applied before is not applied again', async () => {
    const sent = dispatch(rename('Cranes'));
    asked[0]?.answer(stored(rename('Cranes'), 7));
    await sent;
    expect([title(), fetched.mock.calls.length]).toEqual(['Harbour', 0]);
  });

  it('of a project that was left does not touch the one that is open', async () => {
    const sent = dispatch(rename('Cranes'));
    showProject({ ...opened, project: { ...opened.project, id: 'other', title: 'Other' } });
    asked[0]?.answer(stored(rename('Cranes'), 8));
    await sent;
    expect([sign(), title()]).toEqual(['saved', 'Other']);
  });
});

describe('the save sign', () => {
  it('does not say saved while words are only in a text field', () => {
    noteTyping(1);
    expect(sign()).toBe('saving');
    noteTyping(-1);
    expect(sign()).toBe('saved');
  });
});
