import { CircleAlert, CircleCheck, CircleDashed, CircleHelp, CircleX, History, Scale } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Verdict } from '../../../../shared/project/records';
import type { HitKind } from '../../../../shared/search/query';
import { Sign, type Tone } from '../../ui/sign';

/** In the order of the form; the records' list would bring the schema library into the first bundle. */
export const VERDICT_ORDER = [
  'verified',
  'imprecise',
  'wrong',
  'disputed',
  'unverifiable',
] as const satisfies readonly Verdict[];

const VERDICT_ICONS = {
  unchecked: CircleDashed,
  verified: CircleCheck,
  imprecise: CircleAlert,
  wrong: CircleX,
  disputed: Scale,
  unverifiable: CircleHelp,
};

const TONES: Readonly<Record<Verdict | 'unchecked', Tone>> = {
  unchecked: 'plain',
  verified: 'good',
  imprecise: 'warn',
  wrong: 'bad',
  disputed: 'warn',
  unverifiable: 'plain',
};

/** The key of the words for a verdict among those of findings: a quote is as said, where a figure is verified. */
export function verdictKey(verdict: Verdict | 'unchecked', kind: HitKind | undefined) {
  return kind === 'quote' && verdict !== 'unchecked'
    ? (`quote-verdict.${verdict}` as const)
    : (`verdict.${verdict}` as const);
}

/** A verdict as word and sign; one that was overtaken by a change says so. */
export function VerdictSign({
  verdict,
  isStale,
  kind,
}: {
  readonly verdict: Verdict | 'unchecked';
  readonly isStale: boolean;
  /** What was judged. */
  readonly kind?: HitKind;
}) {
  const { t } = useTranslation(['ui', 'findings']);
  const word = t(verdictKey(verdict, kind), { ns: 'findings' });
  if (isStale) {
    return (
      <Sign icon={History} tone="warn">
        {t('verdict.stale', { verdict: word })}
      </Sign>
    );
  }
  return (
    <Sign icon={VERDICT_ICONS[verdict]} tone={TONES[verdict]}>
      {word}
    </Sign>
  );
}
