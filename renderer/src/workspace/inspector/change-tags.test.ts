import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NOW, projectOf, quoteOn, smallBriefing } from '../../../../fixtures/projects/small-project';
import type { Change } from '../../../../shared/ipc/contract';
import { type CommandBody, nameOf } from '../../../../shared/project/commands';
import type { Problem } from '../../../../shared/result/problem';
import { ok, type Result } from '../../../../shared/result/result';

const { briefing, text } = smallBriefing(['We moved 6 cranes.']);
const quote = { ...quoteOn('q1', briefing, text, [{ block: 'b1', start: 3, end: 8 }]), tags: ['ships'] };

/** A main process that stores every change, a moment later. */
const stored: CommandBody[] = [];
vi.stubGlobal('window', {
  presser: {
    projectDispatch: async ({ body }: { body: CommandBody }): Promise<Result<Change, Problem>> => {
      await Promise.resolve();
      stored.push(body);
      const command = { id: `c${stored.length}`, at: NOW, by: 'Ada', reverses: null, body };
      return ok({ command, revision: stored.length, undo: { undo: nameOf(body), redo: null } });
    },
  },
});

const { addTags, toggleTag } = await import('./change-tags');
const { showProject, useProject } = await import('../../state/project');

const tags = () => {
  const shown = useProject.getState().open?.project.annotations[0];
  return shown?.kind === 'quote' ? shown.tags : null;
};

beforeEach(() => {
  stored.length = 0;
  showProject({
    project: projectOf(briefing, [quote]),
    texts: {},
    revision: 0,
    undo: { undo: null, redo: null },
    opening: { access: 'write', recovered: null, migratedFrom: null, conflictedCopies: [] },
  });
});

describe('the tags of a quote', () => {
  it('are all there where keys come faster than the disk', async () => {
    await Promise.all([toggleTag(quote, 'harbour'), toggleTag(quote, 'money'), toggleTag(quote, 'ships')]);
    expect(tags()).toEqual(['harbour', 'money']);
    expect(stored).toHaveLength(3);
  });

  it('are put on once, and nothing is stored where all of them are there', async () => {
    await addTags(quote, ['ships', 'harbour']);
    await addTags(quote, ['harbour']);
    expect(tags()).toEqual(['ships', 'harbour']);
    expect(stored).toHaveLength(1);
  });
});
