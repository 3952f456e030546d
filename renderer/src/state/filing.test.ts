import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProjectCard } from '../../../shared/ipc/contract';
import { fail } from '../../../shared/result/problem';
import { ok } from '../../../shared/result/result';

const card = (id: string, more: Partial<ProjectCard> = {}): ProjectCard => ({
  id,
  title: id,
  briefings: 1,
  quotes: 0,
  unchecked: 0,
  changedAt: 0,
  archived: false,
  trashedAt: null,
  ...more,
});
const after = [card('after')];
const presser = {
  projectTrash: vi.fn(async () => ok(after)),
  projectRestore: vi.fn(async () => ok<readonly ProjectCard[]>([])),
  projectArchive: vi.fn(async () => ok(after)),
  projectDelete: vi.fn(async () => fail('store.not-saved', { reason: 'EIO' })),
  archiveSave: vi.fn(async () => ok<string | null>(null)),
};
vi.stubGlobal('window', { presser });

const filing = await import('./filing');
const { useLibrary } = await import('./library');
const { useProblems } = await import('./problems');
const deed = () => filing.useFiling.getState().deed;

beforeEach(() => {
  vi.clearAllMocks();
  filing.dismissDeed();
  useLibrary.setState({ projects: [] });
  useProblems.setState({ shown: [] });
});

describe('the places', () => {
  it('have each project in exactly one of them, the trash before the archive', () => {
    const projects = [
      card('a'),
      card('b', { archived: true }),
      card('c', { trashedAt: 1 }),
      card('d', { archived: true, trashedAt: 1 }),
    ];
    const ids = filing.PLACES.map((place) => filing.projectsIn(place, projects).map(({ id }) => id));
    expect(ids).toEqual([['a'], ['b'], ['c', 'd']]);
  });

  it('begin with what was changed last, the trash with what was put there last', () => {
    const projects = [
      card('old', { changedAt: 1 }),
      card('new', { changedAt: 9 }),
      card('first', { changedAt: 8, trashedAt: 10 }),
      card('last', { changedAt: 2, trashedAt: 20 }),
    ];
    expect(filing.projectsIn('projects', projects).map(({ id }) => id)).toEqual(['new', 'old']);
    expect(filing.projectsIn('trash', projects).map(({ id }) => id)).toEqual(['last', 'first']);
  });
});

describe('a deed', () => {
  it('shows the list that it led to and tells of itself, until it is taken back', async () => {
    await filing.trashProject(card('a', { title: 'Harbour' }));
    expect(useLibrary.getState().projects).toBe(after);
    const done = deed();
    expect(done).toEqual({ what: 'trashed', project: 'a', name: 'Harbour' });
    if (!done) return;
    expect(filing.canUndo(done)).toBe(true);
    await filing.undoDeed(done);
    expect(presser.projectRestore).toHaveBeenCalledExactlyOnceWith({ project: 'a' });
    expect([useLibrary.getState().projects, deed()]).toEqual([[], null]);
  });

  it.each([
    [true, false],
    [false, true],
  ])('of archiving (%s) is taken back by its opposite', async (archived, opposite) => {
    await filing.archiveProject(card('a'), archived);
    const done = deed();
    if (done) await filing.undoDeed(done);
    expect(presser.projectArchive).toHaveBeenLastCalledWith({ project: 'a', archived: opposite });
  });

  it('that was refused changes nothing and says why', async () => {
    expect(await filing.deleteProject(card('a'))).toBe(false);
    expect([useLibrary.getState().projects, deed()]).toEqual([[], null]);
    expect(useProblems.getState().shown.map(({ problem }) => problem.code)).toEqual(['store.not-saved']);
  });

  it('that was cancelled tells nothing; a written project file is named', async () => {
    await filing.exportProject(card('a'));
    expect(deed()).toBeNull();
    presser.archiveSave.mockResolvedValueOnce(ok('Harbour.presser'));
    await filing.exportProject(card('a'));
    expect(deed()).toEqual({ what: 'exported', project: 'a', name: 'Harbour.presser' });
  });
});
