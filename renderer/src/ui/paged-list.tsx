import type { ReactNode } from 'react';
import { Paged } from './paged';

/** A list that draws long contents by the page; the page with the entry at `at` is always there. */
export function PagedList<T>({
  label,
  items,
  at = 0,
  children,
}: {
  readonly label?: string;
  readonly items: readonly T[];
  readonly at?: number;
  readonly children: (item: T, index: number) => ReactNode;
}) {
  return (
    <Paged items={items} at={at}>
      {(shown, from) => (
        <ul aria-label={label}>{shown.map((item, index) => children(item, from + index))}</ul>
      )}
    </Paged>
  );
}
