import { memo, useEffect, useRef } from 'react';
import { clockOf } from '../../i18n/format';
import { excerpt } from '../../ui/excerpt';
import type { OutlineTurn } from './build-outline';
import styles from './outline-line.module.css';
import { TallySign } from './tally-sign';

export interface OutlineLineProps extends OutlineTurn {
  /** Whether it is the turn at the top of the transcript. */
  readonly isCurrent: boolean;
  readonly onReveal: (turn: string | null) => void;
  readonly language: string;
}

/** One turn; a press brings it up in the transcript. */
export const OutlineLine = memo(function OutlineLine({
  turn,
  speaker,
  words,
  marks,
  unchecked,
  isCurrent,
  onReveal,
  language,
}: OutlineLineProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <button
      ref={button}
      type="button"
      className={styles['line']}
      data-kind={turn.kind}
      aria-current={isCurrent ? 'location' : undefined}
      onClick={() => onReveal(turn.id)}
    >
      <span className={styles['who']} lang={language}>
        {speaker}
      </span>
      {turn.time && <time className={styles['time']}>{clockOf(turn.time, 'minute')}</time>}
      <span className={styles['words']} lang={language}>
        {excerpt(words, 60)}
      </span>
      <span className={styles['tally']}>
        <TallySign marks={marks} unchecked={unchecked} />
      </span>
    </button>
  );
});
