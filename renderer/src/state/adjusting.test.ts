import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOW, projectOf, quoteOn, smallBriefing } from '../../../fixtures/projects/small-project';
import { makeAnchor } from '../../../shared/anchoring/make-anchor';
import type { Change } from '../../../shared/ipc/contract';
import { type CommandBody, nameOf } from '../../../shared/project/commands';
import { fail, type Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';

const { briefing, text } = smallBriefing(['We moved 6 cranes.']);
const place = (start: number, end: number) => makeAnchor(briefing, text, [{ block: 'b1', start, end }]);
const quote = quoteOn('q1', briefing, text, [{ block: 'b1', start: 3, end: 8 }]);

/** A main process in the test's hand: each request waits until the test answers it. */
const asked: { body: CommandBody; answer: (result: Result<Change, Problem>) => void }[] = [];
vi.stubGlobal('window', {
  setTimeout: (run: () => void, wait: number) => setTimeout(run, wait),
  clearTimeout: (timer: number) => clearTimeout(timer),
  presser: {
    projectDispatch: ({ body }: { body: CommandBody }) =>
      new Promise<Result<Change, Problem>>((resolve) => asked.push({ body, answer: resolve })),
  },
});

const { adjustMark, settleMark, useAdjusting } = await import('./adjusting');
const { saveState, showProject, useProject } = await import('./project');

const sign = () => saveState(useProject.getState());
const store = async (index: number): Promise<void> => {
  const body = asked[index]?.body;
  if (!body) throw new Error('nothing was asked');
  const command = { id: `c${index}`, at: NOW, by: 'Ada', reverses: null, body };
  asked[index]?.answer(ok({ command, revision: index + 8, undo: { undo: nameOf(body), redo: null } }));
  await vi.advanceTimersByTimeAsync(0);
};

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  showProject({
    project: projectOf(briefing, [quote]),
    texts: {},
    revision: 7,
    undo: { undo: null, redo: null },
    opening: { access: 'write', recovered: null, migratedFrom: null, conflictedCopies: [] },
  });
});
afterEach(() => vi.useRealTimers());

describe('a mark that is moved with the keys', () => {
  it('is one change, however many keys come, and is not saved before', async () => {
    adjustMark('q1', place(4, 9));
    adjustMark('q1', place(5, 10));
    expect([sign(), asked.length]).toEqual(['saving', 0]);
    expect(useAdjusting.getState().draft?.anchor).toEqual(place(5, 10));
    await vi.runAllTimersAsync();
    expect(asked.map(({ body }) => body)).toEqual([
      { type: 'annotation.move', annotation: 'q1', anchor: place(5, 10) },
    ]);
    await store(0);
    expect([sign(), useAdjusting.getState().draft]).toEqual(['saved', null]);
    expect(useProject.getState().open?.project.annotations[0]?.anchor).toEqual(place(5, 10));
  });

  it('loses no key that comes while the others are being stored', async () => {
    adjustMark('q1', place(4, 9));
    void settleMark();
    adjustMark('q1', place(5, 10));
    await store(0);
    expect([sign(), useAdjusting.getState().draft?.anchor]).toEqual(['saving', place(5, 10)]);
    await vi.runAllTimersAsync();
    await store(1);
    expect([sign(), asked.length]).toEqual(['saved', 2]);
  });

  it('is stored at once when another mark is taken', async () => {
    adjustMark('q1', place(4, 9));
    adjustMark('q2', place(0, 2));
    expect(asked.map(({ body }) => 'annotation' in body && body.annotation)).toEqual(['q1']);
    expect(useAdjusting.getState().draft?.annotation).toBe('q2');
    await store(0);
    void settleMark();
    asked[1]?.answer(fail('command.invalid'));
    await vi.advanceTimersByTimeAsync(0);
  });

  it('goes back to where it was when its place is refused', async () => {
    adjustMark('q1', place(4, 9));
    void settleMark();
    asked[0]?.answer(fail('command.invalid'));
    await vi.advanceTimersByTimeAsync(0);
    expect([sign(), useAdjusting.getState().draft]).toEqual(['saved', null]);
  });
});
