import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  BASES,
  CHANGES,
  FIGURE_KINDS,
  type FigureKind,
  QUALIFIERS,
} from '../../../../shared/figures/findings';
import { catalogues } from '../../../../shared/messages/catalogues';
import type { Figure } from '../../../../shared/project/records';
import { useLanguage } from '../../i18n/use-language';
import { dispatch } from '../../state/project';
import { Button } from '../../ui/button';
import { CheckField, SelectField, TextField } from '../../ui/field';
import { hasCommandKey } from '../../ui/keys';
import { useCurrent } from '../../workspace/current';
import { ReadingParts } from './plain-words';
import {
  canInclude,
  draftOf,
  hasUnit,
  type ReadingDraft,
  type ReadingField,
  readDraft,
} from './reading-draft';
import styles from './reading-form.module.css';
import { usePlainWords } from './use-plain-words';

const MOVES = ['', ...CHANGES] as const;
const COMPARED = ['', ...BASES] as const;

/** Corrects how a figure was read, and says in plain words what that makes of it. Saving accepts a suggestion. */
export function ReadingForm({
  figure,
  onDone,
}: {
  readonly figure: Figure;
  readonly onDone: (words: string) => void;
}) {
  const { t } = useTranslation(['desk', 'findings', 'ui']);
  const language = useLanguage();
  const { briefing } = useCurrent();
  const { readingParts, comma } = usePlainWords();
  const [draft, setDraft] = useState(() => draftOf(figure.reading));
  const units = useId();
  const form = useRef<HTMLFormElement>(null);
  const { reading, problems } = readDraft(draft);
  const isGood = Object.keys(problems).length === 0;
  useEffect(() => form.current?.querySelector<HTMLInputElement>('input')?.focus(), []);

  const change = (part: Partial<ReadingDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const save = async (): Promise<void> => {
    if (!isGood) return;
    const status = figure.status === 'found' ? { status: 'accepted' as const } : {};
    const body = {
      type: 'annotation.edit',
      annotation: figure.id,
      edit: { reading, ...status },
    } as const;
    if ((await dispatch(body)) === null) onDone(t('told.reading'));
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const isField = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (event.key === 'Escape') onDone('');
    else if (event.key === 'Enter' && (isField || hasCommandKey(event.nativeEvent))) void save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const text = (name: ReadingField) => {
    const problem = problems[name];
    return {
      label: t(`reading.${name}`),
      value: draft[name],
      onChange: ({ target }: { target: { value: string } }) => change({ [name]: target.value }),
      ...(problem && { hint: t(`reading.${problem}`), 'aria-invalid': true as const }),
    };
  };
  const known = catalogues[language].export;
  const listed: Partial<Record<FigureKind, Readonly<Record<string, unknown>>>> = {
    money: known.currency,
    measure: known.measure,
    duration: known.duration,
    percent: { '%': true, pp: true },
  };

  return (
    <form ref={form} className={styles['form']} aria-label={t('reading.title')} onKeyDown={press}>
      <output className={styles['plain']} aria-live="polite">
        {isGood ? (
          <ReadingParts parts={readingParts(reading)} comma={comma} language={briefing.language} />
        ) : (
          t('reading.bad')
        )}
      </output>
      <Row>
        <TextField {...text('value')} />
        <TextField {...text('max')} />
        {hasUnit(draft.kind) && <TextField list={units} {...text('unit')} />}
        <datalist id={units}>
          {Object.keys(listed[draft.kind] ?? {}).map((unit) => (
            <option key={unit} value={unit} />
          ))}
        </datalist>
      </Row>
      <Row>
        <SelectField
          label={t('reading.kind')}
          value={draft.kind}
          options={FIGURE_KINDS.map((value) => ({ value, label: t(`figure.${value}`, { ns: 'findings' }) }))}
          onChoose={(kind) => change({ kind })}
        />
        <SelectField
          label={t('reading.qualifier')}
          value={draft.qualifier}
          options={QUALIFIERS.map((value) => ({ value, label: t(`qualifier.${value}`) }))}
          onChoose={(qualifier) => change({ qualifier })}
        />
        {canInclude(draft.qualifier) && (
          <CheckField
            className={styles['tick']}
            checked={draft.inclusive}
            onChange={({ target }) => change({ inclusive: target.checked })}
          >
            {t('reading.inclusive')}
          </CheckField>
        )}
      </Row>
      <TextField lang={briefing.language} {...text('of')} />
      <Row>
        <TextField lang={briefing.language} {...text('period')} />
        <TextField lang={briefing.language} {...text('scope')} />
      </Row>
      <Row>
        <SelectField
          label={t('reading.change')}
          value={draft.change}
          options={MOVES.map((value) => ({
            value,
            label: value === '' ? t('reading.none') : t(`change.${value}`, { ns: 'findings' }),
          }))}
          onChoose={(moved) => change({ change: moved })}
        />
        <SelectField
          label={t('reading.basis')}
          value={draft.basis}
          options={COMPARED.map((value) => ({
            value,
            label: value === '' ? t('reading.none') : t(`basis.${value}`, { ns: 'findings' }),
          }))}
          onChoose={(basis) => change({ basis })}
        />
      </Row>
      <div className={styles['buttons']}>
        <Button look="primary" keys="Enter" disabled={!isGood} onClick={() => void save()}>
          {t('reading.save')}
        </Button>
        <Button look="quiet" keys="Escape" onClick={() => onDone('')}>
          {t('cancel', { ns: 'ui' })}
        </Button>
      </div>
    </form>
  );
}

function Row({ children }: { readonly children: ReactNode }) {
  return <div className={styles['row']}>{children}</div>;
}
