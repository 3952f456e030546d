import { ChevronDown, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { unwrap } from '../../../../../shared/anchoring/fold';
import type { Relation } from '../../../../../shared/figures/ledger';
import { useOpenProject } from '../../../state/project';
import { useHintWords } from '../hint-words';
import { changeLedgerView, useLedgerView } from '../ledger-view';
import { RelationSign } from '../relation-sign';
import { useLedger } from '../use-ledger';
import styles from './statistics.module.css';
import { COLUMNS, type Section } from './table-rows';

const RELATIONS = ['differs', 'compatible', 'agrees'] as const satisfies readonly Relation[];
/** More questions than these help nobody before the pairs are looked at. */
const HINTS = 2;

/** The heading of statistics that count the same: how many there are and how they stand to each other. */
export function SectionRow({
  section,
  isOpen,
  rowIndex,
  isStop,
}: {
  readonly section: Section;
  readonly isOpen: boolean;
  readonly rowIndex: number;
  readonly isStop: boolean;
}) {
  const { t } = useTranslation('ledger');
  const hintWords = useHintWords();
  const { groupStates } = useLedger();
  const { id } = useOpenProject();
  const { groups } = useLedgerView(id);
  const { key, kind, entries, group } = section;
  const state = groupStates.get(key);
  const Icon = isOpen ? ChevronDown : ChevronRight;
  const toggle = (): void => {
    const open = new Set(groups);
    if (!open.delete(key)) open.add(key);
    changeLedgerView(id, { groups: open });
  };
  return (
    <tr aria-rowindex={rowIndex} className={styles['section']}>
      <th scope="rowgroup" colSpan={COLUMNS.length}>
        <div className={styles['heading']}>
          <button
            type="button"
            className={styles['row']}
            data-row={key}
            tabIndex={isStop ? 0 : -1}
            aria-expanded={isOpen}
            onClick={toggle}
          >
            <Icon size={15} strokeWidth={1.75} aria-hidden />
            {group === null ? (
              t(`section.${kind === 'once' ? 'once' : 'unnamed'}`)
            ) : (
              <span lang={group.entries[0]?.briefing.language}>{unwrap(group.of)}</span>
            )}
          </button>
          <span className={styles['size']}>{t('count', { count: entries.length })}</span>
          {group && group.tells !== 'level' && (
            <span className={styles['size']}>{t(`tells.${group.tells}`)}</span>
          )}
          {state &&
            RELATIONS.filter((relation) => state.counts[relation] > 0).map((relation) => (
              <RelationSign
                key={relation}
                relation={relation}
                isOpen={relation === 'differs' && state.open > 0}
                count={state.counts[relation]}
              />
            ))}
          {state && state.counts.differs > 0 && (
            <span className={styles['size']}>
              {state.open === 0 ? t('group.settled') : hintWords(state.hints.slice(0, HINTS))}
            </span>
          )}
        </div>
      </th>
    </tr>
  );
}
