import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../../../shared/result/result';
import { type Entry, sendLogTo } from '../log/log';
import { answer } from './answer';

describe('answer', () => {
  let logged: Entry[];
  beforeEach(() => {
    logged = [];
    sendLogTo((entry) => logged.push(entry));
  });

  it('hands on what fits the schema', async () => {
    const opened: string[] = [];
    const answered = await answer(
      'project.close',
      async ({ project }) => {
        opened.push(project);
        return ok(null);
      },
      { project: 'p1' },
    );
    expect(answered).toEqual(ok(null));
    expect(opened).toEqual(['p1']);
  });

  it.each([
    [undefined],
    [null],
    ['p1'],
    [{}],
    [{ project: 7 }],
    [{ project: '' }],
    [{ project: 'x'.repeat(65) }],
    [{ project: 'p1', more: true }],
  ])('refuses %j before anything is done', async (sent) => {
    const handler = vi.fn(async () => ok(null));
    expect(await answer('project.close', handler, sent)).toMatchObject({ error: { code: 'ipc.refused' } });
    expect(handler).not.toHaveBeenCalled();
    expect(logged).toMatchObject([{ what: 'request refused', facts: { name: 'project.close' } }]);
  });

  it('answers a mistake of this program too, and logs it', async () => {
    const answered = await answer(
      'library.list',
      () => Promise.reject(new TypeError('x is not a function')),
      {},
    );
    expect(answered).toMatchObject({
      error: { code: 'app.failed', detail: { reason: 'x is not a function' } },
    });
    expect(logged).toMatchObject([{ level: 'error', facts: { name: 'library.list', kind: 'TypeError' } }]);
  });
});
