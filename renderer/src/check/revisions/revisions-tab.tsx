import { FileDown, Unlink2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Briefing } from '../../../../shared/project/records';
import { chooseFiles } from '../../state/imports';
import { dispatch, useCanWrite, useProject } from '../../state/project';
import { useWorkspace } from '../../state/workspace';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/field';
import styles from '../two-texts.module.css';
import { ComparisonView } from './comparison-view';
import { LinkForm } from './link-form';
import { linkable, linkedCopies, withText } from './revision-links';

/** Copies of one event: which takes the place of which, what differs, and what is taken over. */
export default function RevisionsTab() {
  const { t } = useTranslation(['revisions', 'ui']);
  const open = useProject((state) => state.open);
  const shown = useWorkspace((state) => state.briefing);
  const canWrite = useCanWrite();
  const [chosen, setChosen] = useState<string | null>(null);
  const [isLinking, setLinking] = useState(false);
  if (!open) return null;
  const { project, texts } = open;
  const copies = linkedCopies(project);
  const current =
    copies.find(({ link }) => link.id === chosen) ??
    copies.find(({ newer }) => newer.id === shown) ??
    copies.find(({ older }) => older.id === shown) ??
    copies.at(-1);
  if (project.briefings.length < 2)
    return (
      <section className={styles['none']}>
        <h2>{t('none')}</h2>
        <p>{t('none.hint')}</p>
        <Button look="primary" icon={FileDown} disabled={!canWrite} onClick={() => void chooseFiles()}>
          {t('import.briefing', { ns: 'ui' })}
        </Button>
      </section>
    );
  const canLink = linkable(project).length > 0;
  if (!current || (isLinking && canLink))
    return (
      <LinkForm
        project={project}
        onLinked={(link) => {
          setChosen(link);
          setLinking(false);
        }}
        onCancel={current ? () => setLinking(false) : null}
      />
    );
  const { link, newer, older } = current;
  const nameOf = ({ title, source }: Briefing): string => t('copy.named', { title, file: source.fileName });
  const [old, next] = [withText(older, texts), withText(newer, texts)];
  return (
    <div className={styles['tab']}>
      <div className={styles['head']}>
        <SelectField
          label={t('copies')}
          className={styles['choice']}
          value={link.id}
          options={copies.map((one) => ({
            value: one.link.id,
            label: t('copies.named', { newer: nameOf(one.newer), older: nameOf(one.older) }),
          }))}
          onChoose={setChosen}
        />
        {linkable(project).length > 0 && <Button onClick={() => setLinking(true)}>{t('link.more')}</Button>}
        <Button
          icon={Unlink2}
          tip={t('link.remove.tip')}
          disabled={!canWrite}
          onClick={() => void dispatch({ type: 'link.remove', link: link.id })}
        >
          {t('link.remove')}
        </Button>
      </div>
      {old && next ? (
        <ComparisonView key={link.id} old={old} next={next} />
      ) : (
        <p className={styles['none']}>{t('text.missing')}</p>
      )}
    </div>
  );
}
