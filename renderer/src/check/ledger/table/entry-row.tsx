import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { unwrap } from '../../../../../shared/anchoring/fold';
import { describeReading } from '../../../../../shared/figures/describe';
import type { FigureReading } from '../../../../../shared/figures/findings';
import { catalogues } from '../../../../../shared/messages/catalogues';
import type { LedgerFigure } from '../../../../../shared/project/ledger-of';
import { clockOf } from '../../../i18n/format';
import { useLanguage } from '../../../i18n/use-language';
import { useOpenProject } from '../../../state/project';
import { VerdictSign } from '../../../workspace/inspector/verdict-sign';
import { changeLedgerView } from '../ledger-view';
import { useLedger } from '../use-ledger';
import styles from './statistics.module.css';
import type { Column } from './table-rows';

/** One statistic: how it was read, who said it, and what its check came to. */
export const EntryRow = memo(function EntryRow({
  entry,
  isOpen,
  rowIndex,
  isStop,
}: {
  readonly entry: LedgerFigure;
  readonly isOpen: boolean;
  readonly rowIndex: number;
  readonly isStop: boolean;
}) {
  const { t } = useTranslation('ledger');
  const language = useLanguage();
  const { standings } = useLedger();
  const { id: project } = useOpenProject();
  const { reading, words, speaker, briefing, time, repeats } = entry;
  const standing = standings.get(entry.id);
  const Icon = isOpen ? ChevronDown : ChevronRight;
  const said = (column: Column, part: string | null | undefined) => (
    <td data-column={column}>{part && <span lang={briefing.language}>{unwrap(part)}</span>}</td>
  );
  return (
    <tr aria-rowindex={rowIndex} className={styles['entry']} data-open={isOpen}>
      <th scope="row">
        <button
          type="button"
          className={styles['row']}
          data-row={entry.id}
          tabIndex={isStop ? 0 : -1}
          aria-expanded={isOpen}
          onClick={() => changeLedgerView(project, { entry: isOpen ? null : entry.id })}
        >
          <Icon size={15} strokeWidth={1.75} aria-hidden />
          {reading.of === null ? (
            <i>{t('of.none')}</i>
          ) : (
            <span lang={briefing.language}>{unwrap(reading.of)}</span>
          )}
        </button>
      </th>
      <td>
        <b>{describeReading(reading, catalogues[language].export, language)}</b>
        <small lang={briefing.language}>{words}</small>
      </td>
      <td data-column="unit">{reading.unit}</td>
      <td data-column="hedge">{t(`hedge.${hedgeOf(reading)}`)}</td>
      {said('period', reading.period)}
      {said('scope', reading.scope)}
      {said('speaker', speaker?.name)}
      <td data-column="briefing">
        <span lang={briefing.language}>{briefing.title}</span>
        {repeats && <small>{t('repeats', { title: repeats.title })}</small>}
      </td>
      <td data-column="time">{time && <time dateTime={time}>{clockOf(time)}</time>}</td>
      <td>
        <VerdictSign verdict={standing?.verdict ?? 'unchecked'} isStale={standing?.isStale ?? false} />
      </td>
    </tr>
  );
});

type Hedge = FigureReading['qualifier'] | 'atLeast' | 'atMost';

/** What a number says of itself: at least and up to take it in. */
function hedgeOf({ qualifier, inclusive }: FigureReading): Hedge {
  if (!inclusive) return qualifier;
  if (qualifier === 'over') return 'atLeast';
  return qualifier === 'under' ? 'atMost' : qualifier;
}
