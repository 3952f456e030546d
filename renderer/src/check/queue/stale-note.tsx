import { History } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { QueueItem } from '../../../../shared/project/queue';
import { canBeConfirmed } from '../../../../shared/project/queue-batches';
import type { Check } from '../../../../shared/project/records';
import { useCanWrite } from '../../state/project';
import { Button } from '../../ui/button';
import { useStaleWords } from '../checking/use-stale-words';
import styles from './stale-note.module.css';
import { useQueueActs } from './use-queue-acts';

/** Why a verdict does not count any more: what was judged then, and what stands there now. */
export function StaleNote({ item, check }: { readonly item: QueueItem; readonly check: Check }) {
  const { t } = useTranslation(['desk', 'findings']);
  const canWrite = useCanWrite();
  const { confirm } = useQueueActs();
  const { stale, annotation } = item;
  const words = useStaleWords(check, annotation);
  const verdictKey = `${annotation.kind === 'quote' ? 'quote-verdict' : 'verdict'}.${check.verdict}` as const;
  return (
    <section className={styles['note']} aria-label={t('stale.title')}>
      <h3 className={styles['title']}>
        <History size={15} aria-hidden />
        {t('stale.title')}
      </h3>
      <ul className={styles['reasons']}>
        {stale.map((reason) => (
          <li key={reason}>{words(reason)}</li>
        ))}
      </ul>
      {canBeConfirmed(item) ? (
        <Button
          keys="C"
          showKeys
          tip={t('stale.confirm.tip')}
          disabled={!canWrite}
          onClick={() => void confirm([item])}
        >
          {t('stale.confirm', { verdict: t(verdictKey, { ns: 'findings' }) })}
        </Button>
      ) : (
        <p>{t('stale.anew')}</p>
      )}
    </section>
  );
}
