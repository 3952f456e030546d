import { Unlink2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguagesDesk } from '../../state/languages-desk';
import { alignmentOf, pairsOf } from '../../state/pairs';
import { dispatch, useCanWrite, useProject } from '../../state/project';
import { useWorkspace } from '../../state/workspace';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/field';
import styles from './languages-tab.module.css';
import { PairForm } from './pair-form';
import { PairView } from './pair-view';

/** Two briefings of one event in two languages: their turns side by side, and their figures compared. */
export default function LanguagesTab() {
  const { t } = useTranslation('pairs');
  const open = useProject((state) => state.open);
  const shown = useWorkspace((state) => state.briefing);
  const canWrite = useCanWrite();
  const chosen = useLanguagesDesk((state) => state.pair);
  const [isLinking, setLinking] = useState(false);
  const choose = (link: string): void => useLanguagesDesk.setState({ pair: link, left: null });
  if (!open) return null;
  const { project, texts } = open;
  const pairs = pairsOf(project);
  const pair =
    pairs.find(({ link }) => link.id === chosen) ??
    pairs.find(({ left, right }) => left.id === shown || right.id === shown) ??
    pairs[0];
  if (project.briefings.length < 2)
    return (
      <section className={styles['none']}>
        <h2>{t('none')}</h2>
        <p>{t('none.hint')}</p>
      </section>
    );
  if (!pair || isLinking)
    return (
      <PairForm
        project={project}
        onLinked={(link) => {
          choose(link);
          setLinking(false);
        }}
        onCancel={pair ? () => setLinking(false) : null}
      />
    );
  const alignment = alignmentOf(pair, project, texts);
  return (
    <div className={styles['tab']}>
      <div className={styles['head']}>
        <SelectField
          label={t('pair')}
          className={styles['pair']}
          value={pair.link.id}
          options={pairs.map(({ link, left, right }) => ({
            value: link.id,
            label: t('pair.named', { left: left.title, right: right.title }),
          }))}
          onChoose={choose}
        />
        <Button onClick={() => setLinking(true)}>{t('link.more')}</Button>
        <Button
          icon={Unlink2}
          tip={t('link.remove.tip')}
          disabled={!canWrite}
          onClick={() => void dispatch({ type: 'link.remove', link: pair.link.id })}
        >
          {t('link.remove')}
        </Button>
      </div>
      {alignment ? (
        <PairView key={pair.link.id} alignment={alignment} />
      ) : (
        <p className={styles['none']}>{t('text.missing')}</p>
      )}
    </div>
  );
}
