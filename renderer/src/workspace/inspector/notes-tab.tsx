import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { annotationsOf } from '../../../../shared/project/queries';
import { useOpenProject } from '../../state/project';
import { useWorkspace } from '../../state/workspace';
import { PagedList } from '../../ui/paged-list';
import { useCurrent } from '../current';
import { EmptyTab } from './empty-tab';
import { NoteEntry } from './note-entry';

/** Remarks on passages, in reading order. */
export function NotesTab() {
  const { t } = useTranslation();
  const { annotations } = useDeferredValue(useOpenProject());
  const { briefing } = useCurrent();
  const active = useDeferredValue(useWorkspace((state) => state.active));
  const notes = useMemo(() => annotationsOf({ annotations }, briefing, 'note'), [annotations, briefing]);
  return (
    <>
      <PagedList label={t('tab.notes')} items={notes} at={notes.findIndex(({ id }) => id === active)}>
        {(note) => <NoteEntry key={note.id} note={note} isOpen={note.id === active} />}
      </PagedList>
      {notes.length === 0 && <EmptyTab>{t('notes.empty')}</EmptyTab>}
    </>
  );
}
