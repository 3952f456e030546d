import { Unlink2 } from 'lucide-react';
import { Suspense, use, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PairAlignment } from '../../../../shared/pairs/alignment';
import { useLanguagesDesk } from '../../state/languages-desk';
import { alignmentOf, pairsOf } from '../../state/pairs';
import { dispatch, useCanWrite, useProject } from '../../state/project';
import { useWorkspace } from '../../state/workspace';
import { alignPair } from '../../threads/align-pair';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/field';
import styles from '../two-texts.module.css';
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
  const alignment = alignmentOf(pair, project, texts, alignPair);
  return (
    <div className={styles['tab']}>
      <div className={styles['head']}>
        <SelectField
          label={t('pair')}
          className={styles['choice']}
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
      {alignment !== null ? (
        <Suspense
          fallback={
            <p role="status" className={styles['none']}>
              {t('aligning')}
            </p>
          }
        >
          <Aligned key={pair.link.id} alignment={alignment} />
        </Suspense>
      ) : (
        <p className={styles['none']}>{t('text.missing')}</p>
      )}
    </div>
  );
}

/** What was put side by side last stays until a change of it has been. */
function Aligned({ alignment }: { readonly alignment: Promise<PairAlignment> }) {
  return <PairView alignment={use(useDeferredValue(alignment))} />;
}
