import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConflictSide, MergeConflict } from '../../../shared/ipc/contract';
import { subjectWords } from '../history/line-words';
import { fieldWords, valueWords } from '../history/value-words';
import { formatAgo, formatMoment } from '../i18n/format';
import { useLanguage } from '../i18n/use-language';
import type { Choice } from '../state/merging';
import styles from './conflict-choice.module.css';

interface ConflictChoiceProps {
  readonly conflict: MergeConflict;
  /** Null until somebody has decided. */
  readonly choice: Choice | null;
  readonly onChoose: (choice: Choice) => void;
}

/** Something that both sides have changed: what each of them says, to be chosen from. */
export function ConflictChoice({ conflict, choice, onChoose }: ConflictChoiceProps) {
  const { t } = useTranslation('copies');
  const language = useLanguage();
  const group = useId();
  const { subject, field, reason, choices } = conflict;
  const what = subjectWords(subject);
  const idOf = (value: Choice): string => `${group}-${value}`;
  const option = (value: Choice) =>
    choices.includes(value) && (
      <input
        type="radio"
        id={idOf(value)}
        name={group}
        aria-label={t(`merge.${value}`)}
        aria-describedby={value === 'both' ? undefined : `${idOf(value)}-value`}
        checked={choice === value}
        onChange={() => onChoose(value)}
      />
    );
  return (
    <fieldset className={styles['conflict']}>
      <legend className={styles['subject']}>
        {field === null
          ? t('merge.whole', { what })
          : t('merge.field', { what, field: fieldWords(field, subject, language) })}
      </legend>
      <p className={styles['reason']}>{t(`merge.${reason}`)}</p>
      <div className={styles['sides']}>
        {(['ours', 'theirs'] as const).map((value) => (
          <label
            key={value}
            htmlFor={idOf(value)}
            className={styles['side']}
            data-chosen={choice === value || choice === 'both'}
          >
            <span className={styles['head']}>
              {option(value)}
              <strong>{t(`merge.${value}`)}</strong>
              <SideFacts side={conflict[value]} />
              {!choices.includes(value) && <em className={styles['facts']}>{t('merge.impossible')}</em>}
            </span>
            <SideValue id={`${idOf(value)}-value`} field={field} side={conflict[value]} />
          </label>
        ))}
      </div>
      {choices.includes('both') && (
        <label htmlFor={idOf('both')} className={styles['both']}>
          {option('both')}
          {t('merge.both')}
        </label>
      )}
    </fieldset>
  );
}

function SideFacts({ side: { by, at } }: { readonly side: ConflictSide }) {
  const language = useLanguage();
  return (
    <span className={styles['facts']}>
      {by && <span>{by}</span>}
      <time dateTime={new Date(at).toISOString()} data-tip={formatMoment(at, language)}>
        {formatAgo(at, Date.now(), language)}
      </time>
    </span>
  );
}

function SideValue({
  id,
  field,
  side: { removed, value },
}: {
  readonly id: string;
  readonly field: string | null;
  readonly side: ConflictSide;
}) {
  const { t } = useTranslation('copies');
  const language = useLanguage();
  if (removed || field === null) {
    return (
      <span id={id} className={styles['state']}>
        {t(removed ? 'merge.removed' : 'merge.kept')}
      </span>
    );
  }
  return (
    <span id={id} className={styles['value']}>
      {valueWords(field, value, language)}
    </span>
  );
}
