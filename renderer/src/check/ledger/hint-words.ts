import { useTranslation } from 'react-i18next';
import type { Hint } from '../../../../shared/figures/ledger';
import type { ComparedPair } from '../../../../shared/project/ledger/group-state';

/** Hints as questions: “Another scope?” */
export function useHintWords(): (hints: readonly (Hint | 'speaker')[]) => string {
  const { t } = useTranslation('ledger');
  return (hints) => hints.map((hint) => t(`hint.${hint}`)).join(' ');
}

/** What may explain a difference: also that two people speak of what is theirs, where neither said the scope. */
export function hintsOf({ relation, hints, first, second }: ComparedPair): readonly (Hint | 'speaker')[] {
  const isByOthers = first.speaker?.name !== second.speaker?.name;
  const isScoped = first.reading.scope !== null || second.reading.scope !== null;
  return relation === 'differs' && isByOthers && !isScoped ? [...hints, 'speaker'] : hints;
}
