import { Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { unwrap } from '../../../../shared/anchoring/fold';
import type { Note } from '../../../../shared/project/records';
import { useWorkspace } from '../../state/workspace';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/field';
import { useDraft } from '../../ui/use-draft';
import { Editable } from '../editable';
import { editAnnotation, removeAnnotation } from './annotation-actions';
import { Entry } from './entry';
import styles from './note-entry.module.css';

/** One remark; a new one takes the caret at once. */
export function NoteEntry({ note, isOpen }: { readonly note: Note; readonly isOpen: boolean }) {
  const { t } = useTranslation();
  const field = useDraft(note.note, (words) => editAnnotation(note.id, { note: words }));
  const isNew = useWorkspace((state) => state.writing === note.id);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!isNew) return;
    area.current?.focus();
    useWorkspace.setState({ writing: null });
  }, [isNew]);
  return (
    <Entry id={note.id} kind="note" isOpen={isOpen} words={unwrap(note.anchor.exact)}>
      <Editable>
        <div className={styles['row']}>
          <TextArea ref={area} label={t('note.words')} className={styles['area']} {...field} />
          <Button
            look="quiet"
            icon={Trash2}
            tip={t('remove')}
            onClick={() => void removeAnnotation(note.id)}
          />
        </div>
      </Editable>
    </Entry>
  );
}
