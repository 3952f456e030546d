import { contextOf } from './context-of';
import styles from './in-context.module.css';

/** A stretch of text among its neighbours in the same paragraph. Offsets in UTF-16 code units. */
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
  const Word = struck ? 'del' : 'b';
  return (
    <span className={styles['context']}>
      {before}
      <Word className={styles[struck ? 'struck' : 'word']}>{text.slice(start, end)}</Word>
      {after}
    </span>
  );
}
