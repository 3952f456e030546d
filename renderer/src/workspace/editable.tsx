import type { ReactNode } from 'react';
import { useCanWrite } from '../state/project';
import styles from './editable.module.css';

/** Controls that change the project; they are off while it is only looked at. */
export function Editable({ children }: { readonly children: ReactNode }) {
  return (
    <fieldset disabled={!useCanWrite()} className={styles['editable']}>
      {children}
    </fieldset>
  );
}
