import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Briefing, Project } from '../../../../shared/project/records';
import { newId } from '../../state/new-id';
import { dispatch, useCanWrite } from '../../state/project';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/field';
import styles from './link-form.module.css';
import { linkable } from './revision-links';

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
  const pairs = linkable(project);
  const [newerId, setNewer] = useState<string | null>(null);
  const [olderId, setOlder] = useState<string | null>(null);
  const pair = pairs.find(({ newer }) => newer.id === newerId) ?? pairs.at(-1);
  if (!pair) return null;
  const { newer, olds } = pair;
  const older = olds.find(({ id }) => id === olderId) ?? olds[0];
  const options = (list: readonly Briefing[]) =>
    list.map(({ id, title, source }) => ({
      value: id,
      label: t('copy.named', { title, file: source.fileName }),
    }));
  const link = async (): Promise<void> => {
    if (!older) return;
    const added = { id: newId(), kind: 'revision', briefing: newer.id, other: older.id } as const;
    if ((await dispatch({ type: 'link.add', link: added })) === null) onLinked(added.id);
  };
  return (
    <div className={styles['form']}>
      <p>{t('link.hint')}</p>
      <SelectField
        label={t('copy.new')}
        value={newer.id}
        options={options(pairs.map((one) => one.newer))}
        onChoose={setNewer}
      />
      <SelectField
        label={t('copy.old')}
        value={older?.id ?? ''}
        options={options(olds)}
        onChoose={setOlder}
      />
      <div className={styles['buttons']}>
        {onCancel && <Button onClick={onCancel}>{t('link.cancel')}</Button>}
        <Button look="primary" disabled={!canWrite} onClick={() => void link()}>
          {t('link.add')}
        </Button>
      </div>
    </div>
  );
}
