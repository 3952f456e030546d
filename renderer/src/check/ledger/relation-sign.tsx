import { Equal, EqualApproximately, EqualNot } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Relation } from '../../../../shared/figures/ledger';
import { Sign, type Tone } from '../../ui/sign';

const ICONS = { agrees: Equal, compatible: EqualApproximately, differs: EqualNot };
const TONES: Readonly<Record<Relation, Tone>> = { agrees: 'good', compatible: 'plain', differs: 'warn' };

/** How two statements stand to each other; with a count, how many pairs do. */
export function RelationSign({ relation, count }: { readonly relation: Relation; readonly count?: number }) {
  const { t } = useTranslation('ledger');
  return (
    <Sign icon={ICONS[relation]} tone={TONES[relation]}>
      {count === undefined ? t(`relation.${relation}`) : t(`relation.${relation}.count`, { count })}
    </Sign>
  );
}
