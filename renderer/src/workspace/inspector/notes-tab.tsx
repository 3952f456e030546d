import { useTranslation } from 'react-i18next';
import { annotationsOf } from '../../../../shared/project/queries';
import { useOpenProject } from '../../state/project';
import { useWorkspace } from '../../state/workspace';
import { useCurrent } from '../current';
import { EmptyTab } from './empty-tab';
import { NoteEntry } from './note-entry';

/** Remarks on passages, in reading order. */
export function NotesTab() {
  const { t } = useTranslation();
  const project = useOpenProject();
  const { briefing } = useCurrent();
  const active = useWorkspace((state) => state.active);
  const notes = annotationsOf(project, briefing, 'note');
  return (
    <>
      <ul aria-label={t('tab.notes')}>
        {notes.map((note) => (
          <NoteEntry key={note.id} note={note} isOpen={note.id === active} />
        ))}
      </ul>
      {notes.length === 0 && <EmptyTab>{t('notes.empty')}</EmptyTab>}
    </>
  );
}
