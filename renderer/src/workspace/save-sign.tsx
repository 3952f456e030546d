import { Check, CircleAlert, LoaderCircle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { saveState, useProject } from '../state/project';
import styles from './save-sign.module.css';

const ICONS = { saved: Check, saving: LoaderCircle, 'not-saved': CircleAlert };

/** Whether what is on the screen is on the disk. */
export function SaveSign() {
  const { t } = useTranslation();
  const state = useProject(saveState);
  const Icon = ICONS[state];
  const words = t(`save.${state}`);
  return (
    <span role="status" aria-label={words} className={styles['sign']} data-state={state}>
      <Icon size={14} strokeWidth={2} aria-hidden />
      {words}
    </span>
  );
}
