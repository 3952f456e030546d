import { Fragment } from 'react';
import styles from './facts.module.css';

/** Something that is known about what went wrong; `isCode` sets it as text for machines. */
export interface Fact {
  readonly label: string;
  readonly value: string | undefined;
  readonly isCode?: boolean;
}

/** What is known, as a list of names and values; what is not known is left out. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const known = facts.filter(({ value }) => value !== undefined);
  if (known.length === 0) return null;
  return (
    <dl className={styles['facts']}>
      {known.map(({ label, value, isCode = false }) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd data-code={isCode}>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
