import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Attribution } from './attribution';
import { CheckForm } from './check-form';
import { CheckHistory } from './check-history';
import { Entry } from './entry';
import { FigureActions } from './figure-actions';
import styles from './figure-entry.module.css';
import type { QueueItem } from './figure-queue';
import { ReadingLine } from './reading-line';
import { VerdictSign } from './verdict-sign';

/** One figure or claim: what was said, how it was read, and the checks of it. */
export const FigureEntry = memo(function FigureEntry({
  item: { annotation, part, check, isStale },
  isOpen,
}: {
  readonly item: QueueItem;
  readonly isOpen: boolean;
}) {
  const { t } = useTranslation();
  const isDismissed = part === 'dismissed';
  return (
    <Entry
      id={annotation.id}
      kind={annotation.kind}
      isOpen={isOpen}
      isDim={part !== 'first'}
      words={annotation.anchor.exact}
      sign={!isDismissed && <VerdictSign verdict={check?.verdict ?? 'unchecked'} isStale={isStale} />}
      details={
        <>
          <FigureActions annotation={annotation} />
          {!isDismissed && (
            <>
              <CheckHistory annotation={annotation} />
              <CheckForm key={annotation.id} annotation={annotation} />
            </>
          )}
        </>
      }
    >
      {annotation.kind === 'figure' ? (
        <ReadingLine reading={annotation.reading} isWhole={isOpen} />
      ) : (
        <p className={styles['claim']}>{t('figures.claim')}</p>
      )}
      {isOpen && <Attribution annotation={annotation} />}
    </Entry>
  );
});
