import { type ReactNode, useId } from 'react';
import { PagedList } from '../ui/paged-list';
import styles from './finding-row.module.css';
import type { DecisionForm, RejectedKind } from './use-decisions';

interface FindingRowProps {
  readonly form: DecisionForm;
  readonly kind: RejectedKind;
  readonly id: string;
  readonly language: string;
  /** Names the finding. */
  readonly title: ReactNode;
  /** Short facts at the right. */
  readonly facts?: ReactNode;
  /** Why it was found, or what it stands in. */
  readonly detail?: ReactNode;
}

/** One finding with its tick: without the tick it is turned down. */
export function FindingRow({ form, kind, id, language, title, facts, detail }: FindingRowProps) {
  const box = useId();
  const isKept = !form.decisions.rejected[kind].includes(id);
  return (
    <li className={styles['row']} data-kept={isKept}>
      <input
        id={box}
        type="checkbox"
        checked={isKept}
        onChange={({ target }) => form.setRejected(kind, id, !target.checked)}
      />
      <label htmlFor={box} lang={language} className={styles['title']}>
        {title}
      </label>
      <span className={styles['facts']}>{facts}</span>
      {detail && (
        <div className={styles['detail']} lang={language}>
          {detail}
        </div>
      )}
    </li>
  );
}

/** A list of findings under a line that says what unticking means; with a title it is a group of its own. */
export function FindingList<T>({
  title,
  hint,
  items,
  children,
}: {
  readonly title?: string;
  readonly hint: string;
  readonly items: readonly T[];
  readonly children: (item: T) => ReactNode;
}) {
  return (
    <div className={styles['list']}>
      {title && <h3 className={styles['group']}>{title}</h3>}
      <p className={styles['hint']}>{hint}</p>
      <PagedList {...(title && { label: title })} items={items}>
        {children}
      </PagedList>
    </div>
  );
}
