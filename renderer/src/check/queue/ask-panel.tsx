import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../actions/hears';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import styles from './ask-panel.module.css';
import { useQueueDesk } from './queue-desk';

/** An answer that stands ready. */
export interface Answer {
  readonly label: string;
  readonly onChoose: () => void;
}

/**
 * A question about the items that the next action is for: answers that stand ready, chosen with the keys 1 to 9 as well,
 * and one's own words: letters go there by themselves. Escape leaves it.
 */
export function AskPanel({
  title,
  answers,
  label,
  button,
  onWords,
}: {
  readonly title: string;
  readonly answers: readonly Answer[];
  /** Of the text box for one's own words. */
  readonly label: string;
  readonly button: string;
  readonly onWords: (words: string) => void;
}) {
  const { t } = useTranslation(['desk', 'ui']);
  const { ask, takeFocus } = useQueueDesk();
  const [words, setWords] = useState('');
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.scrollIntoView({ block: 'nearest' });
    panel.current?.querySelector('button')?.focus();
  }, []);

  const leave = (): void => {
    ask(null);
    takeFocus();
  };
  const press = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
    const isTyping = event.target instanceof HTMLInputElement;
    const answer = isTyping ? undefined : answers[Number(event.key) - 1];
    if (event.key === 'Escape') leave();
    else if (answer) answer.onChoose();
    else if (isTyping && event.key === 'Enter' && words.trim() !== '') onWords(words.trim());
    else {
      // Whoever begins to write has words of their own; the queue does not hear them.
      if (!isTyping && /^\S$/u.test(event.key)) panel.current?.querySelector('input')?.focus();
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section ref={panel} className={styles['panel']} aria-label={title} onKeyDown={press}>
      <h2 className={styles['title']}>{title}</h2>
      <div className={styles['answers']}>
        {answers.map(({ label: answer, onChoose }, index) => (
          <Button
            key={answer}
            className={styles['answer']}
            {...(index < 9 && { keys: String(index + 1), showKeys: true })}
            onClick={onChoose}
          >
            {answer}
          </Button>
        ))}
      </div>
      <TextField
        label={label}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        aside={
          <Button look="primary" disabled={words.trim() === ''} onClick={() => onWords(words.trim())}>
            {button}
          </Button>
        }
      />
      <Button look="quiet" keys="Escape" className={styles['leave']} onClick={leave}>
        {t('cancel', { ns: 'ui' })}
      </Button>
    </section>
  );
}
