import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../state/new-id';
import { dispatch } from '../../../state/project';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import { EMPTY_RATE, type RateDraft, rateOf, rateProblems } from './rate-draft';
import styles from './rates.module.css';

/** A rate to be added: what one unit of a currency was worth in another, when, and where that was looked up. */
export function RateForm() {
  const { t } = useTranslation('ledger');
  const [draft, setDraft] = useState(EMPTY_RATE);
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const problems = rateProblems(draft);
  const field = (name: keyof RateDraft) => ({
    name,
    value: draft[name],
    'aria-invalid': isTried && (problems.includes(name) || (name === 'to' && problems.includes('same'))),
    onChange: ({ target }: { readonly target: HTMLInputElement }) =>
      setDraft((before) => ({ ...before, [name]: target.value })),
  });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    const [first] = problems;
    if (first) {
      form.current?.querySelector<HTMLElement>(`[name="${first === 'same' ? 'to' : first}"]`)?.focus();
      return;
    }
    if (await dispatch({ type: 'rate.add', rate: rateOf(draft, newId()) })) return;
    setDraft(EMPTY_RATE);
    setTried(false);
    form.current?.querySelector('input')?.focus();
  };
  return (
    <form ref={form} className={styles['form']} noValidate onSubmit={(event) => void submit(event)}>
      <TextField label={t('rate.from')} maxLength={3} list="currencies" {...field('from')} />
      <TextField label={t('rate.to')} maxLength={3} list="currencies" {...field('to')} />
      <TextField label={t('rate.rate')} inputMode="decimal" maxLength={20} {...field('rate')} />
      <TextField label={t('rate.date')} type="date" max="9999-12-31" {...field('date')} />
      <TextField label={t('rate.source')} maxLength={300} {...field('source')} />
      <datalist id="currencies">
        {['CNY', 'USD', 'EUR', 'HKD', 'MOP', 'TWD', 'JPY', 'GBP'].map((code) => (
          <option key={code} value={code} />
        ))}
      </datalist>
      <Button look="primary" type="submit">
        {t('rate.add')}
      </Button>
      <div role="alert" className={styles['problems']}>
        {isTried && problems.map((problem) => <p key={problem}>{t(`rate.problem.${problem}`)}</p>)}
      </div>
    </form>
  );
}
