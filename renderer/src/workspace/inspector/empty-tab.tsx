import styles from './empty-tab.module.css';

/** What a tab says while its list is empty. */
export function EmptyTab({ children }: { readonly children: string }) {
  return <p className={styles['empty']}>{children}</p>;
}
