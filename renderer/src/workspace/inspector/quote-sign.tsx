import { Check, CheckCheck, CircleX, Eraser, PencilLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { QuoteStatus } from '../../../../shared/anchoring/compare-quote';
import { Sign, type Tone } from '../../ui/sign';

const ICONS = {
  verbatim: CheckCheck,
  folded: Check,
  cleaned: Eraser,
  corrected: PencilLine,
  missing: CircleX,
};
const TONES: Readonly<Record<QuoteStatus, Tone>> = {
  verbatim: 'good',
  folded: 'good',
  cleaned: 'warn',
  corrected: 'warn',
  missing: 'bad',
};

/** How a quote stands to the imported source, as word and sign. */
export function QuoteSign({ status }: { readonly status: QuoteStatus }) {
  const { t } = useTranslation('findings');
  return (
    <Sign icon={ICONS[status]} tone={TONES[status]}>
      {t(`quote-status.${status}`)}
    </Sign>
  );
}
