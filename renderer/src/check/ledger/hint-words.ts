import { useTranslation } from 'react-i18next';
import type { Hint } from '../../../../shared/figures/ledger';
import type { ComparedPair } from '../../../../shared/project/ledger/group-state';

/** What the ledger hints at, and what it does not look at. */
type PairHint = Hint | 'speaker' | 'day';

/** Hints as questions: “Another scope?” */
export function useHintWords(): (hints: readonly PairHint[]) => string {
  const { t } = useTranslation('ledger');
  return (hints) => hints.map((hint) => t(`hint.${hint}`)).join(' ');
}

/**
 * What may explain a difference: also that two people speak of what is theirs, where neither said the scope, and that
 * time has gone by between two briefings.
 */
export function hintsOf({ relation, hints, first, second }: ComparedPair): readonly PairHint[] {
  if (relation !== 'differs') return hints;
  const isByOthers = first.speaker?.name !== second.speaker?.name;
  const isScoped = first.reading.scope !== null || second.reading.scope !== null;
  const isOnOtherDay = first.briefing.date !== second.briefing.date;
  return [
    ...hints,
    ...(isByOthers && !isScoped ? (['speaker'] as const) : []),
    ...(isOnOtherDay && !hints.includes('period') ? (['day'] as const) : []),
  ];
}
