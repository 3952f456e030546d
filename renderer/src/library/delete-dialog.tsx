import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectCard } from '../../../shared/ipc/contract';
import { deleteProject } from '../state/filing';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import content from '../ui/dialog-content.module.css';
import { TextField } from '../ui/field';
import styles from './library-dialogs.module.css';

interface Step {
  readonly project: ProjectCard;
  readonly onClose: () => void;
}

/** Deletes a project for good, which is asked twice: what is lost with it, and then its title. */
export function DeleteDialog(props: Step) {
  const [isSure, setIsSure] = useState(false);
  return isSure ? <ConfirmStep {...props} /> : <LossStep {...props} onGoOn={() => setIsSure(true)} />;
}

function LossStep({ project, onClose, onGoOn }: Step & { readonly onGoOn: () => void }) {
  const { t } = useTranslation(['projects', 'ui']);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('delete.title')}
      size="small"
      footer={
        <>
          <Button onClick={onClose}>{t('delete.keep')}</Button>
          <Button look="danger" onClick={onGoOn}>
            {t('delete')}
          </Button>
        </>
      }
    >
      <div className={content['content']}>
        <p className={styles['title']}>{project.title}</p>
        <p>{t('delete.lost')}</p>
        <ul className={styles['lost']}>
          <li>{t('delete.lost.briefings', { count: project.briefings })}</li>
          <li>{t('library.quotes', { count: project.quotes, ns: 'ui' })}</li>
          <li>{t('delete.lost.checks')}</li>
          <li>{t('delete.lost.history')}</li>
        </ul>
        <p>{t('delete.instead')}</p>
      </div>
    </Dialog>
  );
}

/** The title has to be typed: a second press of the same key or in the same place does not get here. */
function ConfirmStep({ project, onClose }: Step) {
  const { t } = useTranslation(['projects', 'ui']);
  const form = useId();
  const [typed, setTyped] = useState('');
  const isSame = folded(typed) === folded(project.title);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isSame && (await deleteProject(project))) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('delete.sure')}
      size="small"
      footer={
        <>
          <Button onClick={onClose}>{t('cancel', { ns: 'ui' })}</Button>
          <Button look="danger" type="submit" form={form} disabled={!isSame}>
            {t('delete.do')}
          </Button>
        </>
      }
    >
      <form id={form} className={content['content']} onSubmit={(event) => void submit(event)}>
        <p>{t('delete.type')}</p>
        <p className={styles['title']}>{project.title}</p>
        <TextField
          label={t('delete.field')}
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </form>
    </Dialog>
  );
}

/** White space, letter case and full or half width do not matter: it is about the intention, not the typing. */
function folded(title: string): string {
  return title.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
