import { Check, CheckCheck, CircleDashed, CircleHelp, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Confidence } from '../../../../shared/pairs/alignment';
import { Sign, type Tone } from '../../ui/sign';

const SIGNS: Readonly<Record<Confidence, { readonly icon: LucideIcon; readonly tone: Tone }>> = {
  sure: { icon: CheckCheck, tone: 'good' },
  likely: { icon: Check, tone: 'plain' },
  unsure: { icon: CircleHelp, tone: 'warn' },
};

/** How far it can be relied on that two passages say the same, as word and sign; or that one has no counterpart. */
export function ConfidenceSign({
  confidence,
  isAlone,
}: {
  readonly confidence: Confidence;
  readonly isAlone: boolean;
}) {
  const { t } = useTranslation('pairs');
  return (
    <>
      {isAlone && (
        <Sign icon={CircleDashed} tone="warn">
          {t('alone')}
        </Sign>
      )}
      {(!isAlone || confidence === 'unsure') && (
        <Sign {...SIGNS[confidence]}>{t(`confidence.${confidence}`)}</Sign>
      )}
    </>
  );
}
