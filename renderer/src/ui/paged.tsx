import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { PAGE, pageAround } from './page-around';
import styles from './paged.module.css';

/**
 * Draws long contents by the page; the page with the entry at `at` is always there. `children` draws what is shown of
 * them, from the index that it is given.
 */
export function Paged<T>({
  items,
  at,
  children,
}: {
  readonly items: readonly T[];
  readonly at: number;
  readonly children: (shown: readonly T[], from: number) => ReactNode;
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
      {children(items.slice(from, to), from)}
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
