import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRevisionOf, revisionLink } from '../../../../shared/project/links';
import type { Project } from '../../../../shared/project/records';
import { newId } from '../../state/new-id';
import { dispatch, useCanWrite } from '../../state/project';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/field';
import styles from './link-form.module.css';

/** Says which briefing takes the place of which. */
export function LinkForm({
  project,
  onLinked,
  onCancel,
}: {
  readonly project: Project;
  /** With the link's id. */
  readonly onLinked: (link: string) => void;
  /** Null where there is nothing to go back to. */
  readonly onCancel: (() => void) | null;
}) {
  const { t } = useTranslation('revisions');
  const canWrite = useCanWrite();
  const { briefings } = project;
  const free = briefings.filter(({ id }) => revisionLink(project, id) === null);
  const [newer, setNewer] = useState(free.at(-1)?.id ?? '');
  const olds = briefings.filter(({ id }) => id !== newer && !isRevisionOf(project, id, newer));
  const [chosen, setOlder] = useState<string | null>(null);
  const older = (olds.find(({ id }) => id === chosen) ?? olds[0])?.id ?? '';
  const options = (list: typeof briefings) =>
    list.map(({ id, title, source }) => ({
      value: id,
      label: t('copy.named', { title, file: source.fileName }),
    }));
  const link = async (): Promise<void> => {
    const id = newId();
    const body = { type: 'link.add', link: { id, kind: 'revision', briefing: newer, other: older } } as const;
    if ((await dispatch(body)) === null) onLinked(id);
  };
  const isPossible = newer !== '' && older !== '';
  return (
    <div className={styles['form']}>
      <p>{isPossible ? t('link.hint') : t('link.none-left')}</p>
      <SelectField label={t('copy.new')} value={newer} options={options(free)} onChoose={setNewer} />
      <SelectField label={t('copy.old')} value={older} options={options(olds)} onChoose={setOlder} />
      <div className={styles['buttons']}>
        {onCancel && <Button onClick={onCancel}>{t('link.cancel')}</Button>}
        <Button look="primary" disabled={!canWrite || !isPossible} onClick={() => void link()}>
          {t('link.add')}
        </Button>
      </div>
    </div>
  );
}
