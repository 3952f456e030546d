import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectCard } from '../../../shared/ipc/contract';
import { renameProject } from '../state/filing';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import content from '../ui/dialog-content.module.css';
import { TextField } from '../ui/field';

/** Asks for another title of a project. */
export function RenameDialog({
  project,
  onClose,
}: {
  readonly project: ProjectCard;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const form = useId();
  const [title, setTitle] = useState(project.title);
  const trimmed = title.trim();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (trimmed === project.title || (await renameProject(project.id, trimmed))) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('rename.title', { ns: 'projects' })}
      size="small"
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button look="primary" type="submit" form={form} disabled={trimmed === ''}>
            {t('project.rename')}
          </Button>
        </>
      }
    >
      <form id={form} className={content['content']} onSubmit={(event) => void submit(event)}>
        <TextField
          label={t('project.name')}
          maxLength={200}
          value={title}
          onChange={({ target }) => setTitle(target.value)}
          onFocus={({ target }) => target.select()}
        />
      </form>
    </Dialog>
  );
}
