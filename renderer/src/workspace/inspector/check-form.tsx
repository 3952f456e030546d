import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Claim, Figure } from '../../../../shared/project/records';
import type { Problem } from '../../../../shared/result/problem';
import { today } from '../../i18n/format';
import { problemWords } from '../../i18n/problem-words';
import { useLanguage } from '../../i18n/use-language';
import { changeCheckDraft, clearCheckDraft, useCheckDraft } from '../../state/check-drafts';
import { newId } from '../../state/new-id';
import { dispatch, useOpenProject } from '../../state/project';
import { useSettings } from '../../state/settings';
import { Button } from '../../ui/button';
import { TextArea, TextField } from '../../ui/field';
import { hasCommandKey } from '../../ui/keys';
import { buildCheck, isDateGood, isRecordable } from './build-check';
import styles from './check-form.module.css';
import { headId } from './entry';
import { VERDICT_ORDER } from './verdict-sign';

/** A verdict with what it rests on. A check that is refused says why, and nothing of it is lost. */
export function CheckForm({ annotation }: { readonly annotation: Figure | Claim }) {
  const { t } = useTranslation(['ui', 'findings']);
  const project = useOpenProject();
  const language = useLanguage();
  const author = useSettings(({ settings }) => settings.author);
  const key = `${project.id}/${annotation.id}`;
  const draft = useCheckDraft(key);
  const [problem, setProblem] = useState<Problem | null>(null);
  const group = useId();
  const end = useRef<HTMLButtonElement>(null);

  // What a refusal says and the button to try again are brought into sight.
  useEffect(() => {
    if (problem) end.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);

  const change = (part: Parameters<typeof changeCheckDraft>[1]): void => {
    setProblem(null);
    changeCheckDraft(key, part);
  };
  const record = async (): Promise<void> => {
    if (!isRecordable(draft)) return;
    const check = buildCheck(project, annotation, draft, { id: newId(), now: Date.now(), author });
    if (!check) return;
    const refused = await dispatch({ type: 'check.record', check }, { quiet: true });
    setProblem(refused);
    if (refused) return;
    clearCheckDraft(key);
    // The button that was pressed is off now; the focus goes to where the next step begins.
    document.getElementById(headId(annotation.id))?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !hasCommandKey(event.nativeEvent)) return;
    event.preventDefault();
    void record();
  };
  const text = (name: 'title' | 'publisher' | 'address' | 'locator' | 'accessed') => ({
    label: t(`check.${name}`),
    value: draft[name],
    onChange: ({ target }: { target: { value: string } }) => change({ [name]: target.value }),
  });

  return (
    <form className={styles['form']} onKeyDown={press} onSubmit={(event) => event.preventDefault()}>
      <div role="radiogroup" aria-labelledby={group} className={styles['verdicts']}>
        <h3 id={group} className={styles['legend']}>
          {t('check.verdict')}
        </h3>
        {VERDICT_ORDER.map((verdict) => (
          <label
            key={verdict}
            className={styles['verdict']}
            data-tip={t(`verdict.${verdict}.tip`, { ns: 'findings' })}
          >
            <input
              type="radio"
              name={group}
              checked={draft.verdict === verdict}
              onChange={() => change({ verdict })}
            />
            {t(`verdict.${verdict}`, { ns: 'findings' })}
          </label>
        ))}
      </div>
      <div className={styles['fields']}>
        <TextField className={styles['wide']} {...text('title')} />
        <TextField {...text('publisher')} />
        <TextField {...text('locator')} placeholder={t('check.locator.hint')} />
        <TextField className={styles['wide']} type="url" placeholder="https://" {...text('address')} />
        <TextField
          className={styles['wide']}
          placeholder="YYYY-MM-DD"
          aside={<Button onClick={() => change({ accessed: today() })}>{t('check.today')}</Button>}
          {...(!isDateGood(draft.accessed) && { hint: t('import.field.date.bad'), 'aria-invalid': true })}
          {...text('accessed')}
        />
        <TextArea
          className={styles['wide']}
          label={t('check.note')}
          value={draft.note}
          onChange={({ target }) => change({ note: target.value })}
        />
      </div>
      {problem && (
        <p role="alert" className={styles['problem']}>
          {problemWords(problem, language)}
        </p>
      )}
      <Button
        ref={end}
        look="primary"
        keys="Mod+Enter"
        tip={t('check.record.tip')}
        disabled={!isRecordable(draft)}
        onClick={() => void record()}
      >
        {t('check.record')}
      </Button>
    </form>
  );
}
