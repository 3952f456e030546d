import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { assertNever } from '../../../../shared/result/result';
import { cx } from '../../ui/cx';
import type { OutlineEntry } from './build-outline';
import styles from './outline.module.css';
import { OutlineLine, type OutlineLineProps } from './outline-line';
import lineStyles from './outline-line.module.css';
import { TallySign } from './tally-sign';

interface Props extends Pick<OutlineLineProps, 'onReveal' | 'language'> {
  readonly entry: OutlineEntry;
  /** The turn at the top of the transcript, where it is in this entry; null is what comes before the first. */
  readonly current: string | null | undefined;
}

/** What comes before the first speaker, a turn of its own, or a question with its answers. */
export const OutlineItem = memo(function OutlineItem({ entry, current, ...props }: Props) {
  const { t } = useTranslation();
  switch (entry.kind) {
    case 'preamble':
      return (
        <li>
          <button
            type="button"
            className={cx(lineStyles['line'], styles['preamble'])}
            aria-current={current === null ? 'location' : undefined}
            onClick={() => props.onReveal(null)}
          >
            {t('outline.preamble')}
            <TallySign marks={entry.marks} unchecked={entry.unchecked} />
          </button>
        </li>
      );
    case 'turn':
      return (
        <li>
          <OutlineLine {...entry.turn} isCurrent={entry.turn.turn.id === current} {...props} />
        </li>
      );
    case 'exchange':
      return (
        <li className={styles['exchange']}>
          <h3 className={styles['question']}>
            {t('outline.exchange', { number: entry.number })}
            <TallySign marks={entry.marks} unchecked={entry.unchecked} />
          </h3>
          <ol>
            {entry.turns.map((line) => (
              <li key={line.turn.id}>
                <OutlineLine {...line} isCurrent={line.turn.id === current} {...props} />
              </li>
            ))}
          </ol>
        </li>
      );
    default:
      return assertNever(entry);
  }
});
