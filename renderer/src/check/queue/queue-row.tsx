import { Check, CircleDot, EyeOff, UserRound } from 'lucide-react';
import { type MouseEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { unwrap } from '../../../../shared/anchoring/fold';
import { speakerOf, turnOf } from '../../../../shared/project/queries';
import { type QueueItem, standingOf } from '../../../../shared/project/queue';
import { clockOf } from '../../i18n/format';
import { excerpt } from '../../ui/excerpt';
import { VerdictSign } from '../../workspace/inspector/verdict-sign';
import styles from './queue-row.module.css';
import { usePlainWords } from './use-plain-words';

/** In characters: what a row shows of the words. */
const LENGTH = 60;
/** In characters: what it shows on each side of the words of a claim. */
const AROUND = 12;

/** One item in the list: what was said, how it was read, by whom, and how it stands. */
export const QueueRow = memo(function QueueRow({
  item,
  isCurrent,
  isPicked,
  onPress,
}: {
  readonly item: QueueItem;
  readonly isCurrent: boolean;
  readonly isPicked: boolean;
  readonly onPress: (event: MouseEvent, id: string) => void;
}) {
  const { t } = useTranslation('desk');
  const { line } = usePlainWords();
  const { annotation, briefing, check, part } = item;
  const { exact, prefix, suffix } = annotation.anchor;
  const standing = standingOf(item);
  const speaker = speakerOf(briefing, annotation)?.name;
  const time = turnOf(briefing, annotation)?.time;
  const plain = line(item);
  // Somebody who checks a suggestion has taken it up.
  const isSuggested = annotation.kind !== 'quote' && annotation.status === 'found' && !check;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the queue hears the keys, wherever in it the focus is
    <div
      id={rowId(annotation.id)}
      role="option"
      aria-selected={isPicked}
      aria-current={isCurrent}
      tabIndex={isCurrent ? 0 : -1}
      className={styles['row']}
      data-kind={annotation.kind}
      data-suggested={isSuggested}
      data-dim={part !== 'first'}
      onClick={(event) => onPress(event, annotation.id)}
    >
      <span className={styles['pick']} data-pick aria-hidden>
        {isPicked && <Check size={13} strokeWidth={2.5} />}
      </span>
      <span className={styles['words']} lang={briefing.language}>
        {annotation.kind === 'claim' ? (
          // The few words of a claim say little without those around them.
          <>
            <span className={styles['around']}>{lastOf(prefix)}</span>
            <b>{unwrap(exact)}</b>
            <span className={styles['around']}>{firstOf(suffix)}</span>
          </>
        ) : (
          excerpt(unwrap(exact), LENGTH)
        )}
      </span>
      {part === 'dismissed' ? (
        <span className={styles['sign']}>
          <EyeOff size={13} aria-hidden /> {t('queue.dismissed')}
        </span>
      ) : isSuggested ? (
        <span className={styles['sign']} data-suggested>
          <CircleDot size={13} aria-hidden /> {t('queue.suggested')}
        </span>
      ) : (
        <VerdictSign
          verdict={check?.verdict ?? 'unchecked'}
          isStale={standing === 'stale'}
          kind={annotation.kind}
        />
      )}
      <span className={styles['facts']}>
        {plain !== '' && <span className={styles['plain']}>{plain}</span>}
        <span className={styles['who']} lang={briefing.language}>
          {[speaker, time && clockOf(time)].filter(Boolean).join(' ')}
        </span>
      </span>
      {annotation.assignedTo !== null && (
        <span className={styles['more']}>
          <UserRound size={12} aria-hidden /> {annotation.assignedTo}
        </span>
      )}
      {part === 'dismissed' && annotation.kind !== 'quote' && annotation.dismissal !== '' && (
        <span className={styles['more']}>{annotation.dismissal}</span>
      )}
    </div>
  );
});

function lastOf(words: string): string {
  const characters = [...unwrap(words)];
  return characters.length > AROUND ? `…${characters.slice(-AROUND).join('')}` : characters.join('');
}

function firstOf(words: string): string {
  return excerpt(unwrap(words), AROUND);
}

/** The id of an item's row. */
export function rowId(annotation: string): string {
  return `queue-${annotation}`;
}
