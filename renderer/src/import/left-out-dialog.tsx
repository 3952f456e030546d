import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { problemWords } from '../i18n/problem-words';
import { useLanguage } from '../i18n/use-language';
import { closeLeftOut, useImports } from '../state/imports';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import content from '../ui/dialog-content.module.css';
import styles from './left-out-dialog.module.css';

/** What became of no briefing among several files, a line each. */
export default function LeftOutDialog() {
  const { t } = useTranslation('imports');
  const language = useLanguage();
  const aside = useId();
  const goOn = useRef<HTMLButtonElement>(null);
  const leftOut = useImports((state) => state.leftOut);
  if (!leftOut) return null;
  const { skipped, beyond, read } = leftOut;
  const problems = leftOut.problems.filter(({ code }) => code !== 'import.stopped');
  const stopped = leftOut.problems.length - problems.length;
  return (
    <Dialog
      open
      onClose={closeLeftOut}
      title={t('left-out')}
      size="medium"
      isReadOnly
      first={goOn}
      footer={
        <Button ref={goOn} look="primary" onClick={closeLeftOut}>
          {t('left-out.go-on')}
        </Button>
      }
    >
      <div className={content['content']}>
        <p>
          {t('left-out.read', { count: read })}{' '}
          {problems.length > 0 && t('left-out.problems', { count: problems.length })}
        </p>
        {problems.length > 0 && (
          <ul className={styles['lines']} data-tone="bad" aria-label={t('left-out')}>
            {problems.map((problem) => (
              <li key={JSON.stringify(problem)}>{problemWords(problem, language)}</li>
            ))}
          </ul>
        )}
        {stopped > 0 && <p>{t('left-out.stopped', { count: stopped })}</p>}
        {skipped.length > 0 && (
          <>
            <p id={aside}>{t('left-out.skipped', { count: skipped.length })}</p>
            <ul className={styles['lines']} aria-labelledby={aside}>
              {skipped.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </>
        )}
        {beyond > 0 && <p>{t('left-out.beyond', { count: beyond })}</p>}
      </div>
    </Dialog>
  );
}
