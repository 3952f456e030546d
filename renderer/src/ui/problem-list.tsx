import { CircleAlert, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { problemWords } from '../i18n/problem-words';
import { useLanguage } from '../i18n/use-language';
import { dismissProblem, useProblems } from '../state/problems';
import { Button } from './button';
import { cx } from './cx';
import styles from './problem-list.module.css';

/**
 * What went wrong, until somebody has read it. A modal dialog hides the rest of the window from assistive
 * technology and the mouse, so it shows the list itself.
 */
export function ProblemList({ inDialog = false }: { readonly inDialog?: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const shown = useProblems((state) => state.shown);
  return (
    <div className={cx(styles['list'], !inDialog && styles['floating'])}>
      {shown.map(({ key, problem }) => (
        <div key={key} role="alert" className={styles['problem']}>
          <CircleAlert size={16} strokeWidth={1.75} aria-hidden />
          <p>{problemWords(problem, language)}</p>
          <Button look="quiet" icon={X} tip={t('dismiss')} onClick={() => dismissProblem(key)} />
        </div>
      ))}
    </div>
  );
}
