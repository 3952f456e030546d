import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { TextArea } from '../../../ui/field';
import styles from './decision.module.css';

/** What explains most differences, ready to be taken. */
const READY_MADE = ['scope', 'period', 'definition', 'rounding'] as const;

/** Why two numbers differ, or a sum does not come out: in ready-made words or in one's own. */
export function ExplainForm({
  onSave,
  onCancel,
}: {
  readonly onSave: (words: string) => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation(['ledger', 'ui']);
  const [words, setWords] = useState('');
  return (
    <div className={styles['form']}>
      <fieldset className={styles['ready']} aria-label={t('explain.ready')}>
        {READY_MADE.map((reason) => {
          const ready = t(`explain.${reason}`);
          return (
            <Button key={reason} aria-pressed={words === ready} onClick={() => setWords(ready)}>
              {ready}
            </Button>
          );
        })}
      </fieldset>
      <TextArea
        label={t('explain.words')}
        maxLength={2000}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <div className={styles['ways']}>
        <Button look="primary" disabled={words.trim() === ''} onClick={() => onSave(words)}>
          {t('explain.save')}
        </Button>
        <Button onClick={onCancel}>{t('cancel', { ns: 'ui' })}</Button>
      </div>
    </div>
  );
}
