import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../../../shared/result/result';
import { answer } from './answer';

describe('answer', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
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
    expect(console.error).toHaveBeenCalled();
  });
});
