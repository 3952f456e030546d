import { beforeEach, describe, expect, it, vi } from 'vitest';
import { projectOf, smallBriefing } from '../../../fixtures/projects/small-project';
import type { OpenProject, Start } from '../../../shared/ipc/contract';
import { FIRST_SETTINGS } from '../../../shared/project/settings-choices';
import { fail, type Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';

const opened: OpenProject = {
  project: projectOf(smallBriefing(['Why 6?']).briefing, []),
  texts: {},
  revision: 1,
  undo: { undo: null, redo: null },
  opening: { access: 'write', recovered: null, migratedFrom: null, conflictedCopies: [] },
};
const id = opened.project.id;
const started: Start = {
  settings: { ...FIRST_SETTINGS, language: 'zh-Hans', author: 'Ada' },
  systemLanguage: 'en',
  projects: [],
  sample: null,
  isLibraryRecovered: true,
  conflictedCopies: ['library (1).json'],
  open: null,
  unopened: null,
};
const presser = {
  appStart: vi.fn(async (): Promise<Result<Start, Problem>> => ok(started)),
  libraryList: vi.fn(async () => ok([])),
  projectOpen: vi.fn(async (): Promise<Result<OpenProject, Problem>> => ok(opened)),
  projectClose: vi.fn(async () => ok(null)),
  projectSupplySource: vi.fn(async (): Promise<Result<OpenProject | null, Problem>> => ok(null)),
};
vi.stubGlobal('window', { presser });
vi.stubGlobal('navigator', { language: 'zh-TW' });

const opening = await import('./opening');
const { useOpening } = await import('./failed-opening');
const { begin, useStart } = await import('./start');
const { useLibrary } = await import('./library');
const { useProblems } = await import('./problems');
const { showProject, useProject } = await import('./project');
const { languageOf, useSettings } = await import('./settings');
const failed = () => useOpening.getState().failed;
const shown = () => useProject.getState().open?.project.id;
const reported = () => useProblems.getState().shown.map(({ problem }) => problem.code);

beforeEach(() => {
  vi.clearAllMocks();
  useOpening.setState({ failed: null, busy: false });
  useProblems.setState({ shown: [] });
  showProject(null);
});

describe('opening a project', () => {
  it('shows it, and what went wrong before is over', async () => {
    opening.showFailed(id, { code: 'project.locked', detail: {} });
    expect(await opening.openProject(id, 'read')).toBe(true);
    expect(presser.projectOpen).toHaveBeenCalledExactlyOnceWith({ project: id, way: 'read' });
    expect([shown(), failed()]).toEqual([id, null]);
  });

  it('that came to an outcome waits for a decision; anything else is reported', async () => {
    const detail = { owner: 'Ada', stale: 'yes' };
    presser.projectOpen.mockResolvedValueOnce(fail('project.locked', detail));
    expect(await opening.openProject(id)).toBe(false);
    expect(failed()).toEqual({ project: id, code: 'project.locked', detail });
    expect(reported()).toEqual([]);
    presser.projectOpen.mockResolvedValueOnce(fail('app.failed', { reason: 'x' }));
    await opening.openProject(id);
    expect(reported()).toEqual(['app.failed']);
  });

  it('is not begun twice', async () => {
    await Promise.all([opening.openProject(id), opening.openProject(id)]);
    expect(presser.projectOpen).toHaveBeenCalledOnce();
  });
});

describe('opening again what somebody else has taken', () => {
  it('lets go of it first, whatever the disk says of that', async () => {
    showProject(opened);
    presser.projectClose.mockResolvedValueOnce(fail('store.not-saved', { reason: 'x' }) as never);
    await opening.openAgain();
    expect(presser.projectClose.mock.invocationCallOrder[0]).toBeLessThan(
      presser.projectOpen.mock.invocationCallOrder[0] ?? 0,
    );
    expect([shown(), reported()]).toEqual([id, []]);
  });

  it('goes back to the list where it is refused', async () => {
    showProject(opened);
    presser.projectOpen.mockResolvedValueOnce(fail('project.locked', {}));
    await opening.openAgain();
    expect([shown(), failed()?.code]).toEqual([undefined, 'project.locked']);
    expect(presser.libraryList).toHaveBeenCalledOnce();
  });
});

describe('leaving what could not be opened', () => {
  it('goes back to the list, and the next start does not try it again', async () => {
    opening.showFailed(id, { code: 'project.newer', detail: {} });
    await opening.leaveFailed();
    expect(failed()).toBeNull();
    expect(presser.projectClose).toHaveBeenCalledExactlyOnceWith({ project: id });
    expect(presser.libraryList).toHaveBeenCalledOnce();
  });

  it('keeps a project on the screen that is only looked at', async () => {
    showProject({ ...opened, opening: { ...opened.opening, access: 'read' } });
    opening.showFailed(id, { code: 'project.locked', detail: {} });
    await opening.leaveFailed();
    expect([shown(), failed()]).toEqual([id, null]);
    expect(presser.projectClose).not.toHaveBeenCalled();
  });
});

describe('supplying a missing source', () => {
  it('opens the project once it is there, and stays where the dialog was cancelled', async () => {
    opening.showFailed(id, { code: 'project.source-missing', detail: {} });
    await opening.supplySource(id);
    expect([shown(), failed()?.code]).toEqual([undefined, 'project.source-missing']);
    presser.projectSupplySource.mockResolvedValueOnce(ok(opened));
    await opening.supplySource(id);
    expect([shown(), failed()]).toEqual([id, null]);
  });

  it('asks for the next one where another is missing', async () => {
    opening.showFailed(id, { code: 'project.source-missing', detail: { sha256: 'a' } });
    presser.projectSupplySource.mockResolvedValueOnce(fail('project.source-missing', { sha256: 'b' }));
    await opening.supplySource(id);
    expect(failed()?.detail).toEqual({ sha256: 'b' });
  });
});

describe('the start', () => {
  it('without a library says why, in the language of the system, and can be tried again', async () => {
    presser.appStart.mockResolvedValueOnce(fail('library.locked', { stale: 'yes' }));
    await begin({ takeOver: false });
    expect(useStart.getState()).toMatchObject({ problem: { code: 'library.locked' }, busy: false });
    expect(languageOf(useSettings.getState())).toBe('zh-Hant');
    await begin({ takeOver: true });
    expect(presser.appStart).toHaveBeenLastCalledWith({ takeOver: true });
    expect(useStart.getState()).toEqual({ problem: null, busy: false });
    expect(languageOf(useSettings.getState())).toBe('zh-Hans');
  });

  it('keeps what it has to say of the library, and of the project that was not opened', async () => {
    const unopened = { project: 'p', problem: { code: 'project.newer', detail: { found: '9' } } as const };
    presser.appStart.mockResolvedValueOnce(ok({ ...started, unopened }));
    await begin({ takeOver: false });
    expect(useLibrary.getState()).toMatchObject({
      isRecovered: true,
      conflictedCopies: ['library (1).json'],
    });
    expect(failed()).toEqual({ project: 'p', code: 'project.newer', detail: { found: '9' } });
  });
});
