import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Annotation } from '../../../shared/project/records';
import { useLanguage } from '../i18n/use-language';
import { useOpenProject } from '../state/project';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { goToAnnotation } from '../workspace/go-to-annotation';
import { byDay, dayWords } from './days';
import styles from './history-dialog.module.css';
import { HistoryEntry } from './history-entry';
import { useHistory } from './use-history';

/** Everything that happened to the open project, newest first. */
export default function HistoryDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['history', 'ui']);
  const language = useLanguage();
  const project = useOpenProject();
  const { lines, hasOlder, isReading, readOlder } = useHistory(project.id);
  const annotations = useMemo(
    () => new Map(project.annotations.map((annotation) => [annotation.id, annotation])),
    [project.annotations],
  );

  const go = (annotation: Annotation): void => {
    onClose();
    goToAnnotation(annotation);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('title')}
      size="medium"
      footer={<Button onClick={onClose}>{t('close', { ns: 'ui' })}</Button>}
    >
      <div className={styles['days']}>
        {byDay(lines).map(({ date, items }) => (
          <section key={items[0]?.seq} aria-labelledby={`day-${items[0]?.seq}`}>
            <h3 id={`day-${items[0]?.seq}`} className={styles['day']}>
              {dayWords(date, Date.now(), language)}
            </h3>
            <ul>
              {items.map((line) => {
                const { subject } = line;
                // What is gone by now leads nowhere.
                const annotation = subject.kind === 'annotation' ? annotations.get(subject.id) : undefined;
                return (
                  <HistoryEntry key={line.seq} line={line} onGo={annotation && (() => go(annotation))} />
                );
              })}
            </ul>
          </section>
        ))}
        {isReading && <p className={styles['note']}>{t('reading')}</p>}
        {!hasOlder && lines.length === 0 && <p className={styles['note']}>{t('empty')}</p>}
        {!isReading && hasOlder && (
          <Button look="quiet" className={styles['older']} onClick={readOlder}>
            {t('older')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
