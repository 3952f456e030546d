import { labelOf, runsOf } from '../../../shared/text/invisibles/runs';
import { findUnseen } from '../../../shared/text/invisibles/unseen';
import { contextOf } from './context-of';
import styles from './in-context.module.css';

/** What words are called of which nothing can be seen; null where there is something. */
function nameOfUnseen(words: string): string | null {
  const unseen = findUnseen(words);
  const isAll = unseen.reduce((length, { start, end }) => length + end - start, 0) === words.length;
  return isAll && unseen.length > 0 ? runsOf(unseen).map(labelOf).join(' ') : null;
}

/** A stretch of text among its neighbours in the same paragraph; what cannot be seen of it is named. Offsets in UTF-16 code units. */
export function InContext({
  text,
  start,
  end,
  struck = false,
}: {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly struck?: boolean;
}) {
  const { before, after } = contextOf(text, start, end);
  const words = text.slice(start, end);
  const Word = struck ? 'del' : 'b';
  return (
    <span className={styles['context']}>
      {/* A control of direction in one part turns nothing round in the others. */}
      <bdi>{before}</bdi>
      <Word className={styles[struck ? 'struck' : 'word']} dir="auto">
        {nameOfUnseen(words) ?? words}
      </Word>
      <bdi>{after}</bdi>
    </span>
  );
}
