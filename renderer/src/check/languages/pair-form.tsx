import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentBriefings } from '../../../../shared/project/links';
import type { Briefing, Project } from '../../../../shared/project/records';
import { newId } from '../../state/new-id';
import { pairsOf } from '../../state/pairs';
import { dispatch, useCanWrite } from '../../state/project';
import { useWorkspace } from '../../state/workspace';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/field';
import { firstOfPair, likelyPartner } from './likely-partner';
import styles from './pair-form.module.css';

/** Says which two briefings are of one event. */
export function PairForm({
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
  const { t } = useTranslation('pairs');
  const canWrite = useCanWrite();
  const shown = useWorkspace((state) => state.briefing);
  const briefings = currentBriefings(project);
  const [left, setLeft] = useState(() => firstOfPair(briefings, shown));
  const [chosen, setRight] = useState<Briefing | null>(null);
  if (!left) return null;
  const linked = pairsOf(project).flatMap((pair) => {
    if (pair.left.id === left.id) return pair.right.id;
    return pair.right.id === left.id ? pair.left.id : [];
  });
  const free = briefings.filter(({ id }) => id !== left.id && !linked.includes(id));
  const right = free.find(({ id }) => id === chosen?.id) ?? likelyPartner(left, free);
  const link = async (): Promise<void> => {
    if (!right) return;
    const id = newId();
    const made = { id, kind: 'translation', briefing: right.id, other: left.id } as const;
    if ((await dispatch({ type: 'link.add', link: made })) === null) onLinked(id);
  };
  const field = (
    label: string,
    value: string,
    list: readonly Briefing[],
    choose: (one: Briefing) => void,
  ) => (
    <SelectField
      label={label}
      value={value}
      options={list.map(({ id, title, source }) => ({
        value: id,
        label: t('text.named', { title, file: source.fileName }),
      }))}
      onChoose={(id) => {
        const found = list.find((one) => one.id === id);
        if (found) choose(found);
      }}
    />
  );
  return (
    <div className={styles['form']}>
      <p>{t('link.hint')}</p>
      {field(t('text.left'), left.id, briefings, setLeft)}
      {field(t('text.right'), right?.id ?? '', free, setRight)}
      {right?.language === left.language && <p className={styles['note']}>{t('link.same-language')}</p>}
      <div className={styles['buttons']}>
        {onCancel && <Button onClick={onCancel}>{t('link.cancel')}</Button>}
        <Button look="primary" disabled={!canWrite || !right} onClick={() => void link()}>
          {t('link.add')}
        </Button>
      </div>
    </div>
  );
}
