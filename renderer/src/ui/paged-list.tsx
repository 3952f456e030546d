import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { PAGE, pageAround } from './page-around';
import styles from './paged-list.module.css';

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
  const { t } = useTranslation();
  const [pages, setPages] = useState({ before: 0, after: 0 });
  const { from, to } = pageAround(items.length, at, pages);
  return (
    <>
      {from > 0 && (
        <Button
          look="quiet"
          className={styles['more']}
          onClick={() => setPages(({ before, after }) => ({ before: before + 1, after }))}
        >
          {t('list.earlier', { count: PAGE })}
        </Button>
      )}
      <ul aria-label={label}>{items.slice(from, to).map((item, index) => children(item, from + index))}</ul>
      {to < items.length && (
        <Button
          look="quiet"
          className={styles['more']}
          onClick={() => setPages(({ before, after }) => ({ before, after: after + 1 }))}
        >
          {t('list.later', { count: Math.min(PAGE, items.length - to) })}
        </Button>
      )}
    </>
  );
}
