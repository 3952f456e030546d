import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, memo, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenProject } from '../../../state/project';
import { GroupDetails } from '../group/group-details';
import { changeLedgerView, useLedgerView } from '../ledger-view';
import { Passage } from '../passage';
import { EntryFacts } from './entry-facts';
import { EntryRow } from './entry-row';
import { SectionRow } from './section-row';
import styles from './statistics.module.css';
import { COLUMNS, type Column, type Row, type Sort } from './table-rows';

/** Which way a column is sorted next: up, down, and back to the order of the text. */
function nextSort(sort: Sort | null, column: Column): Sort | null {
  if (sort?.column !== column) return { column, direction: 'ascending' };
  return sort.direction === 'ascending' ? { column, direction: 'descending' } : null;
}

/** Where the keys lead from the row at `at`. */
function steppedTo(key: string, at: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + 10,
    PageUp: at - 10,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  return to === undefined ? null : Math.max(0, Math.min(count - 1, to));
}

/** A part of the table's rows. One row is a tab stop; the arrows lead from row to row, and open and close them. */
export function StatisticsTable({
  rows,
  from,
  count,
}: {
  readonly rows: readonly Row[];
  /** The index of the first of them among all `count` rows. */
  readonly from: number;
  readonly count: number;
}) {
  const { t } = useTranslation('ledger');
  const { id } = useOpenProject();
  const { sort } = useLedgerView(id);
  const [held, setHeld] = useState<string | null>(null);
  const stop = rows.some(({ key }) => key === held) ? held : rows[0]?.key;
  const press = (event: KeyboardEvent<HTMLTableElement>): void => {
    if (!(event.target instanceof HTMLElement) || !event.target.dataset['row'] || event.altKey) return;
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      const isOpen = event.target.getAttribute('aria-expanded') === 'true';
      if (isOpen === (event.key === 'ArrowLeft')) event.target.click();
      return;
    }
    const heads = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
    const to = steppedTo(event.key, heads.indexOf(event.target), heads.length);
    if (to === null) return;
    event.preventDefault();
    heads[to]?.focus();
  };
  return (
    <table className={styles['table']} aria-label={t('title')} aria-rowcount={count + 1} onKeyDown={press}>
      <thead>
        <tr aria-rowindex={1}>
          {COLUMNS.map((column) => {
            const direction = sort?.column === column ? sort.direction : 'none';
            const Icon = direction === 'descending' ? ArrowDown : ArrowUp;
            return (
              <th key={column} scope="col" aria-sort={direction} data-column={column}>
                <button
                  type="button"
                  className={styles['sort']}
                  onClick={() => changeLedgerView(id, { sort: nextSort(sort, column) })}
                >
                  {t(`column.${column}`)}
                  {direction !== 'none' && <Icon size={13} strokeWidth={2} aria-hidden />}
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody
        onFocus={({ target }) => {
          if (target.dataset['row']) setHeld(target.dataset['row']);
        }}
      >
        {rows.map((row, index) => (
          <TableRow key={row.key} row={row} rowIndex={from + index + 2} isStop={row.key === stop} />
        ))}
      </tbody>
    </table>
  );
}

/** Drawn anew only where it has changed: the keys lead through hundreds of them. */
const TableRow = memo(function TableRow({
  row,
  ...place
}: {
  readonly row: Row;
  readonly rowIndex: number;
  readonly isStop: boolean;
}) {
  switch (row.kind) {
    case 'section':
      return <SectionRow {...place} section={row.section} isOpen={row.isOpen} />;
    case 'entry':
      return <EntryRow {...place} entry={row.entry} isOpen={row.isOpen} />;
    case 'passage':
      return (
        <WideRow rowIndex={place.rowIndex}>
          <EntryFacts entry={row.entry} />
          <Passage figure={row.entry.figure} />
        </WideRow>
      );
    case 'details':
      return (
        <WideRow rowIndex={place.rowIndex}>
          <GroupDetails group={row.group} />
        </WideRow>
      );
  }
});

/** What belongs to the row above it, over all columns; it stays in sight while the table is moved sideways. */
function WideRow({ rowIndex, children }: { readonly rowIndex: number; readonly children: ReactNode }) {
  return (
    <tr aria-rowindex={rowIndex}>
      <td colSpan={COLUMNS.length} className={styles['wide']}>
        <div>{children}</div>
      </td>
    </tr>
  );
}
