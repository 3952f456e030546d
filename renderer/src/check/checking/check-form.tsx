import { Plus, RotateCcw } from 'lucide-react';
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { find } from '../../../../shared/project/record-list';
import type { Claim, Figure, Quote } from '../../../../shared/project/records';
import { problemWords } from '../../i18n/problem-words';
import { useLanguage } from '../../i18n/use-language';
import { useOpenProject } from '../../state/project';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/field';
import { hasCommandKey } from '../../ui/keys';
import { VERDICT_ORDER, verdictKey } from '../../workspace/inspector/verdict-sign';
import { BriefingAddress } from './briefing-address';
import { isRecordable, methodOf } from './build-check';
import styles from './check-form.module.css';
import type { CheckFormHandle } from './check-form-handle';
import { Choice } from './choice';
import { focusPart } from './focus-part';
import { type FormPart, missingPart, nextField } from './missing-part';
import { SourceFields } from './source-fields';
import { useCheckForm } from './use-check-form';

const QUOTE_METHODS = ['recording', 'official-text'] as const;

/** A verdict with what it rests on. A check that is refused says why, and nothing of it is lost. */
export function CheckForm({
  annotation,
  onRecord,
  onRecorded,
  ref,
}: {
  readonly annotation: Figure | Claim | Quote;
  /** What button and key do instead of recording alone; by way of `ref`, it records. */
  readonly onRecord?: () => void;
  /** The button that was pressed is off then: the focus goes to where the next step begins. */
  readonly onRecorded?: () => void;
  readonly ref?: Ref<CheckFormHandle>;
}) {
  const { t } = useTranslation(['checks', 'ui', 'findings']);
  const language = useLanguage();
  const project = useOpenProject();
  const form = useRef<HTMLFormElement>(null);
  const end = useRef<HTMLButtonElement>(null);
  const { draft, problem, setProblem, change, changeSource, addSource, removeSource, last, record } =
    useCheckForm(annotation, onRecorded);
  const submit = onRecord ?? (() => void record());
  const isQuote = annotation.kind === 'quote';
  const method = methodOf(annotation, draft);
  const briefing = find(project.briefings, annotation.anchor.briefing);

  useImperativeHandle(ref, () => ({
    record,
    focus: (part) => {
      const to = part === 'source' ? nextField(draft) : part === 'note' ? part : missingPart(draft);
      focusPart(form.current, to);
    },
  }));
  // What was pressed may be gone with the next drawing, and what the focus is to go to is only there then.
  const wanted = useRef<FormPart | null>(null);
  useLayoutEffect(() => {
    if (wanted.current) focusPart(form.current, wanted.current);
    wanted.current = null;
  });
  // What a refusal says and the button to try again are brought into sight.
  useEffect(() => {
    if (problem) end.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);

  const takeLast = (index: number): void => {
    if (last) changeSource(index, last);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && hasCommandKey(event.nativeEvent)) submit();
    // By the place of the key: with Alt, some keyboards write another letter.
    else if (event.code === 'KeyS' && event.altKey && last) takeLast(sourceAt(event.target));
    else return;
    event.preventDefault();
  };

  return (
    <form
      ref={form}
      className={styles['form']}
      onKeyDown={press}
      onSubmit={(event) => event.preventDefault()}
    >
      {isQuote && (
        <Choice
          name="method"
          label={t('method')}
          value={method}
          options={QUOTE_METHODS.map((value) => ({ value, label: t(`method.${value}`) }))}
          onChoose={(chosen) => change({ method: chosen })}
        />
      )}
      <Choice
        name="verdict"
        label={t('check.verdict', { ns: 'ui' })}
        value={draft.verdict}
        options={VERDICT_ORDER.map((value) => ({
          value,
          label: t(verdictKey(value, annotation.kind), { ns: 'findings' }),
          tip: t(`${isQuote ? 'quote-verdict' : 'verdict'}.${value}.tip`, { ns: 'findings' }),
        }))}
        onChoose={(verdict) => change({ verdict })}
      />
      {draft.verdict === 'verified' && briefing?.source.address === null && !isQuote && (
        <BriefingAddress briefing={briefing} />
      )}
      {draft.sources.map((source, index) => (
        <SourceFields
          // Sources have no identity of their own, only a place.
          // biome-ignore lint/suspicious/noArrayIndexKey: the fields show what the draft holds at that place
          key={index}
          source={source}
          index={index}
          method={method}
          onChange={(part) => changeSource(index, part)}
          onProblem={setProblem}
          onRemove={
            draft.sources.length > 1
              ? () => {
                  removeSource(index);
                  wanted.current = 'add';
                }
              : undefined
          }
        />
      ))}
      <div className={styles['row']}>
        <Button
          name="add"
          look="quiet"
          icon={Plus}
          onClick={() => {
            addSource();
            wanted.current = { source: draft.sources.length, field: 'title' };
          }}
        >
          {t('source.add')}
        </Button>
        {last && (
          <Button
            look="quiet"
            icon={RotateCcw}
            keys="Alt+S"
            tip={t('source.again.tip')}
            onClick={() => takeLast(draft.sources.length - 1)}
          >
            {t('source.again')}
          </Button>
        )}
      </div>
      <TextArea
        name="note"
        label={t('check.note', { ns: 'ui' })}
        value={draft.note}
        onChange={({ target }) => change({ note: target.value })}
      />
      {problem && (
        <p role="alert" className={styles['problem']}>
          {problemWords(problem, language)}
        </p>
      )}
      <Button
        ref={end}
        name="record"
        look="primary"
        keys="Mod+Enter"
        tip={t('check.record.tip', { ns: 'ui' })}
        disabled={!isRecordable(draft)}
        onClick={submit}
      >
        {t('check.record', { ns: 'ui' })}
      </Button>
    </form>
  );
}

/** The place of the source in whose fields a key was pressed; the first one elsewhere. */
function sourceAt(target: EventTarget): number {
  const source = target instanceof Element ? target.closest<HTMLElement>('[data-source]') : null;
  return Number(source?.dataset['source'] ?? 0);
}
