import { useTranslation } from 'react-i18next';
import { compareQuote } from '../../../../shared/anchoring/compare-quote';
import { describeReading } from '../../../../shared/figures/describe';
import { catalogues } from '../../../../shared/messages/catalogues';
import type { FactRow } from '../../../../shared/project/fact-sheet';
import { speakerOf, turnOf } from '../../../../shared/project/queries';
import type { Annotation, Briefing } from '../../../../shared/project/records';
import { clockOf } from '../../i18n/format';
import { useLanguage } from '../../i18n/use-language';
import { Button } from '../../ui/button';
import { useCurrent } from '../../workspace/current';
import { goToAnnotation } from '../../workspace/go-to-annotation';
import { VerdictSign } from '../../workspace/inspector/verdict-sign';
import { CheckLine } from './check-line';
import styles from './report-sheet.module.css';

interface FactTableProps {
  readonly label: string;
  readonly briefing: Briefing;
  readonly rows: readonly FactRow[];
  readonly isLive: boolean;
}

/** Facts with what was said, what it means, who said it, how it stands, and every check of it. */
export function FactTable({ label, briefing, rows, isLive }: FactTableProps) {
  const { t } = useTranslation('report');
  const columns = ['said', 'value', 'who', 'verdict', 'rests-on'] as const;
  const hasValues = rows.some(({ annotation }) => annotation.kind === 'figure');
  return (
    <table className={styles['table']} aria-label={label}>
      <thead>
        <tr>
          {columns
            .filter((column) => column !== 'value' || hasValues)
            .map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.annotation.id} row={row} briefing={briefing} hasValue={hasValues} isLive={isLive} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  row: { annotation, checks, check, stale },
  briefing,
  hasValue,
  isLive,
}: {
  readonly row: FactRow;
  readonly briefing: Briefing;
  readonly hasValue: boolean;
  readonly isLive: boolean;
}) {
  const { text } = useCurrent();
  const words = catalogues[useLanguage()].export;
  const said = compareQuote(briefing, text, annotation.anchor).words;
  const turn = turnOf(briefing, annotation);
  const who = [speakerOf(briefing, annotation)?.name, turn?.time && clockOf(turn.time)];
  return (
    <tr>
      <th scope="row" lang={briefing.language} className={styles['said']}>
        {isLive ? <SaidLink annotation={annotation} words={said} /> : said}
      </th>
      {hasValue && (
        <td>
          <Value annotation={annotation} />
        </td>
      )}
      <td lang={briefing.language}>{who.filter(Boolean).join(' · ')}</td>
      <td>
        <VerdictSign verdict={check?.verdict ?? 'unchecked'} isStale={stale.length > 0} />
        {stale.map((reason) => (
          <p key={reason} className={styles['reason']}>
            {words.stale[reason]}
          </p>
        ))}
      </td>
      <td>
        {checks.map((one) => (
          <CheckLine key={one.id} check={one} isStanding={one === check} />
        ))}
        {annotation.note && <p lang={briefing.language}>{annotation.note}</p>}
      </td>
    </tr>
  );
}

function SaidLink({ annotation, words }: { readonly annotation: Annotation; readonly words: string }) {
  const { t } = useTranslation('report');
  return (
    <Button
      look="quiet"
      className={styles['link']}
      aria-label={t('go', { words })}
      onClick={() => goToAnnotation(annotation)}
    >
      {words}
    </Button>
  );
}

function Value({ annotation }: { readonly annotation: Annotation }) {
  const { briefing } = useCurrent();
  const language = useLanguage();
  if (annotation.kind !== 'figure') return null;
  const { reading } = annotation;
  return (
    <>
      {describeReading(reading, catalogues[language].export, language)}
      {reading.of !== null && (
        <span lang={briefing.language} className={styles['of']}>
          {reading.of}
        </span>
      )}
    </>
  );
}
