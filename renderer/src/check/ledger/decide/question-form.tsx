import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { speakerOf } from '../../../../../shared/project/queries';
import type { Figure, Speaker } from '../../../../../shared/project/records';
import { useOpenProject } from '../../../state/project';
import { Button } from '../../../ui/button';
import { SelectField, TextArea } from '../../../ui/field';
import styles from './decision.module.css';
import { questionWords } from './question-words';

/** A question for one of those who said the numbers; its words are made, and can be changed. */
export function QuestionForm({
  about,
  sum,
  onSave,
  onCancel,
}: {
  readonly about: readonly Figure[];
  /** What the numbers make, in the language of the briefing; null where nothing was recomputed. */
  readonly sum: string | null;
  readonly onSave: (words: string) => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation(['ledger', 'ui']);
  const { briefings } = useOpenProject();
  const asked = about.flatMap((figure) => {
    const briefing = briefings.find(({ id }) => id === figure.anchor.briefing);
    return briefing ? [{ figure, briefing }] : [];
  });
  const speakers = new Map<string, Speaker>();
  for (const { figure, briefing } of asked) {
    const speaker = speakerOf(briefing, figure);
    if (speaker) speakers.set(speaker.name, speaker);
  }
  // The one who said the last number is asked: the first was there to be compared with.
  const [to, setTo] = useState([...speakers.keys()].at(-1) ?? '');
  const [written, setWritten] = useState<string | null>(null);
  const words = written ?? questionWords(asked, { to: speakers.get(to) ?? null, sum });
  return (
    <div className={styles['form']}>
      <SelectField
        label={t('question.speaker')}
        className={styles['speaker']}
        value={to}
        options={[
          ...[...speakers.keys()].map((name) => ({ value: name, label: name })),
          { value: '', label: t('question.nobody') },
        ]}
        onChoose={setTo}
      />
      <TextArea
        label={t('question.words')}
        lang={asked[0]?.briefing.language}
        maxLength={4000}
        value={words}
        onChange={({ target }) => setWritten(target.value)}
      />
      <div className={styles['ways']}>
        <Button look="primary" disabled={words.trim() === ''} onClick={() => onSave(words)}>
          {t('question.save')}
        </Button>
        <Button onClick={onCancel}>{t('cancel', { ns: 'ui' })}</Button>
      </div>
    </div>
  );
}
