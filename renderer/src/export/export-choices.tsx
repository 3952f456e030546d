import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dialect } from '../../../shared/export/dialect';
import type { ExportChoices as Choices, QuoteOrder } from '../../../shared/export/options';
import { choose, useExport } from '../state/export-options';
import { useOpenProject } from '../state/project';
import { CheckField, SelectField } from '../ui/field';
import { useCurrent } from '../workspace/current';
import styles from './export-choices.module.css';
import { matters } from './what-matters';

const ORDERS = ['reading', 'speaker', 'tag', 'priority'] as const satisfies readonly QuoteOrder[];
const WORDS = ['original', 'translation', 'both'] as const satisfies readonly Choices['words'][];
const DIALECTS = ['gfm', 'commonmark', 'pandoc'] as const satisfies readonly Dialect[];
const SWITCHES = ['conversions', 'times', 'places', 'bom'] as const;

/** What goes into an export, and in which order. */
export function ExportChoices() {
  const { t } = useTranslation();
  const { choices, dialect, format } = useExport();
  const tags = useTags();
  const speakers = useSpeakers();
  // All of it goes in, as it is.
  if (format === 'json') return null;
  return (
    <>
      {matters('unchecked', format) && (
        <CheckField
          className={styles['row']}
          checked={choices.unchecked}
          onChange={({ target }) => choose({ unchecked: target.checked })}
        >
          {t('export.unchecked')}
        </CheckField>
      )}
      <details className={styles['choices']}>
        <summary>{t('export.choices')}</summary>
        <div className={styles['fields']}>
          {matters('order', format) && (
            <SelectField
              label={t('export.order')}
              value={choices.order}
              options={ORDERS.map((value) => ({ value, label: t(`export.order.${value}`) }))}
              onChoose={(order) => choose({ order })}
            />
          )}
          {matters('words', format) && (
            <SelectField
              label={t('export.words')}
              value={choices.words}
              options={WORDS.map((value) => ({ value, label: t(`export.words.${value}`) }))}
              onChoose={(words) => choose({ words })}
            />
          )}
          {matters('dialect', format) && (
            <SelectField
              label={t('export.dialect')}
              value={dialect}
              options={DIALECTS.map((value) => ({ value, label: t(`export.dialect.${value}`) }))}
              onChoose={(value) => useExport.setState({ dialect: value })}
            />
          )}
          <div className={styles['wide']}>
            {SWITCHES.filter((name) => matters(name, format)).map((name) => (
              <CheckField
                key={name}
                checked={choices[name]}
                onChange={({ target }) => choose({ [name]: target.checked })}
              >
                {t(`export.${name}`)}
              </CheckField>
            ))}
          </div>
          {matters('tags', format) && <Only legend={t('export.tags')} name="tags" options={tags} />}
          {matters('speakers', format) && (
            <Only legend={t('export.speakers')} name="speakers" options={speakers} />
          )}
        </div>
      </details>
    </>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Ticks that leave everything else out; without any, everything goes in. */
function Only({
  legend,
  name,
  options,
}: {
  readonly legend: string;
  readonly name: 'tags' | 'speakers';
  readonly options: readonly Option[];
}) {
  const chosen = useExport(({ choices }) => choices[name]);
  if (options.length < 2) return null;
  return (
    <fieldset className={styles['only']}>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <CheckField
          key={value}
          checked={chosen.includes(value)}
          onChange={({ target }) =>
            choose({
              [name]: target.checked ? [...chosen, value] : chosen.filter((other) => other !== value),
            })
          }
        >
          {label}
        </CheckField>
      ))}
    </fieldset>
  );
}

/** The tags of the briefing's quotes. */
function useTags(): readonly Option[] {
  const { annotations } = useOpenProject();
  const { briefing } = useCurrent();
  return useMemo(() => {
    const tags = annotations.flatMap((annotation) =>
      annotation.kind === 'quote' && annotation.anchor.briefing === briefing.id ? annotation.tags : [],
    );
    return [...new Set(tags)].sort().map((tag) => ({ value: tag, label: tag }));
  }, [annotations, briefing.id]);
}

function useSpeakers(): readonly Option[] {
  const { speakers } = useCurrent().briefing;
  return useMemo(() => speakers.map(({ id, name }) => ({ value: id, label: name })), [speakers]);
}
