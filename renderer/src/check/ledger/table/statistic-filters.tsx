import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureKind } from '../../../../../shared/figures/findings';
import type { Relation } from '../../../../../shared/figures/ledger';
import { useOpenProject } from '../../../state/project';
import { SelectField, TextField } from '../../../ui/field';
import { VERDICT_ORDER } from '../../../workspace/inspector/verdict-sign';
import { changeLedgerView, useLedgerView } from '../ledger-view';
import { useLedger } from '../use-ledger';
import styles from './statistics.module.css';
import type { StatisticFilter } from './table-rows';

const KINDS = [
  'count',
  'money',
  'percent',
  'fraction',
  'multiple',
  'measure',
] as const satisfies readonly FigureKind[];
const RELATIONS = ['agrees', 'compatible', 'differs'] as const satisfies readonly Relation[];

/** What narrows the table; every condition that is set must hold. */
export function StatisticFilters() {
  const { t } = useTranslation(['ledger', 'findings']);
  const { id } = useOpenProject();
  const { entries } = useLedger();
  const { filter } = useLedgerView(id);
  const change = (part: Partial<StatisticFilter>): void =>
    changeLedgerView(id, { filter: { ...filter, ...part } });
  const any = { value: '', label: t('filter.any') } as const;
  const briefings = useMemo(() => [...new Set(entries.map(({ briefing }) => briefing))], [entries]);
  const speakers = useMemo(
    () => [...new Set(entries.flatMap(({ speaker }) => speaker?.name ?? []))],
    [entries],
  );
  return (
    <fieldset className={styles['filters']} aria-label={t('filter')}>
      <TextField
        type="search"
        label={t('filter.text')}
        maxLength={200}
        value={filter.text}
        onChange={({ target }) => change({ text: target.value })}
      />
      <SelectField
        label={t('column.briefing')}
        value={filter.briefing ?? ''}
        options={[any, ...briefings.map(({ id: value, title }) => ({ value, label: title }))]}
        onChoose={(briefing) => change({ briefing: briefing || null })}
      />
      <SelectField
        label={t('column.speaker')}
        value={filter.speaker ?? ''}
        options={[any, ...speakers.map((value) => ({ value, label: value }))]}
        onChoose={(speaker) => change({ speaker: speaker || null })}
      />
      <SelectField
        label={t('filter.kind')}
        value={filter.kind ?? ''}
        options={[any, ...KINDS.map((value) => ({ value, label: t(`figure.${value}`, { ns: 'findings' }) }))]}
        onChoose={(kind) => change({ kind: kind || null })}
      />
      <SelectField
        label={t('column.verdict')}
        value={filter.verdict ?? ''}
        options={[
          any,
          ...(['unchecked', ...VERDICT_ORDER] as const).map((value) => ({
            value,
            label: t(`verdict.${value}`, { ns: 'findings' }),
          })),
          { value: 'stale', label: t('filter.stale') },
        ]}
        onChoose={(verdict) => change({ verdict: verdict || null })}
      />
      <SelectField
        label={t('filter.relation')}
        value={filter.relation ?? ''}
        options={[any, ...RELATIONS.map((value) => ({ value, label: t(`relation.${value}`) }))]}
        onChoose={(relation) => change({ relation: relation || null })}
      />
    </fieldset>
  );
}
