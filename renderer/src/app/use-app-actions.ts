import { useTranslation } from 'react-i18next';
import { useAction } from '../actions/use-action';
import { presser } from '../api/presser';
import { chooseFiles, chooseFolder } from '../state/imports';
import { closeProject, createProject, openSample } from '../state/library';
import { valueOrReport } from '../state/problems';
import { redo, undo, useCanWrite, useProject } from '../state/project';
import { useStart } from '../state/start';
import { show } from './app-state';

/** What can be done from every screen. */
export function useAppActions(): void {
  const { t } = useTranslation();
  const hasLibrary = useStart(({ problem }) => problem === null);
  const hasProject = useProject(({ open }) => open !== null);
  const history = useProject(({ open }) => open?.undo);
  const canWrite = useCanWrite();

  useAction('palette', () => show('palette'), hasLibrary);
  useAction('search.open', () => show('search'), hasLibrary);
  useAction('settings', () => show('settings'), hasLibrary);
  useAction('shortcuts', () => show('shortcuts'));
  useAction('diagnostics', () => show('diagnostics'));
  useAction('project.new', () => createProject(t('project.untitled')), hasLibrary);
  useAction('briefing.import', chooseFiles, hasLibrary);
  useAction('folder.import', chooseFolder, hasLibrary);
  useAction('project.sample', openSample, hasLibrary);
  useAction('project.leave', closeProject, hasProject);
  useAction('undo', undo, canWrite && Boolean(history?.undo));
  useAction('redo', redo, canWrite && Boolean(history?.redo));
  useAction('zoom.in', () => zoom('in'));
  useAction('zoom.out', () => zoom('out'));
  useAction('zoom.reset', () => zoom('reset'));
}

function zoom(step: 'in' | 'out' | 'reset'): Promise<unknown> {
  return valueOrReport(presser.windowZoom({ step }));
}
