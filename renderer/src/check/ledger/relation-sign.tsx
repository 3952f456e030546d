import { Equal, EqualApproximately, EqualNot } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Relation } from '../../../../shared/figures/ledger';
import { Sign, type Tone } from '../../ui/sign';

const ICONS = { agrees: Equal, compatible: EqualApproximately, differs: EqualNot };

/** How two statements stand to each other; with a count, how many pairs do. What is open stands out. */
export function RelationSign({
  relation,
  isOpen,
  count,
}: {
  readonly relation: Relation;
  readonly isOpen: boolean;
  readonly count?: number;
}) {
  const { t } = useTranslation('ledger');
  const tone: Tone = isOpen ? 'warn' : relation === 'agrees' ? 'good' : 'plain';
  return (
    <Sign icon={ICONS[relation]} tone={tone}>
      {count === undefined ? t(`relation.${relation}`) : t(`relation.${relation}.count`, { count })}
    </Sign>
  );
}
