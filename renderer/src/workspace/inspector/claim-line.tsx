import { useTranslation } from 'react-i18next';
import { presentTexts } from '../../../../shared/anchoring/make-anchor';
import type { Claim } from '../../../../shared/project/records';
import { InContext } from '../../ui/in-context';
import { useCurrent } from '../current';
import styles from './claim-line.module.css';

/** What a claim says; one that the engine found is a few words, which say little without those around them. */
export function ClaimLine({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation(['ui', 'findings']);
  const { briefing, text } = useCurrent();
  const { type, anchor } = claim;
  const [segment] = anchor.segments;
  if (type === null || !segment) return <p className={styles['line']}>{t('figures.claim')}</p>;
  return (
    <p className={styles['line']}>
      {t(`claim.${type}`, { ns: 'findings' })}
      <span className={styles['context']} lang={briefing.language}>
        <InContext
          text={presentTexts(briefing, text)(segment.block)}
          start={segment.start}
          end={segment.end}
        />
      </span>
    </p>
  );
}
