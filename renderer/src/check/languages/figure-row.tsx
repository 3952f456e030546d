import { CircleDashed, Equal, EqualApproximately, EqualNot, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { presentTexts } from '../../../../shared/anchoring/make-anchor';
import type { PairAlignment, Side } from '../../../../shared/pairs/alignment';
import { SIDES } from '../../../../shared/pairs/alignment';
import type { PairFigure, PairRelation } from '../../../../shared/pairs/compare-figures';
import type { Figure } from '../../../../shared/project/records';
import { InContext } from '../../ui/in-context';
import { Sign, type Tone } from '../../ui/sign';
import { goToAnnotation } from '../../workspace/go-to-annotation';
import styles from './figure-row.module.css';
import { WhyWords } from './why-words';

const SIGNS: Readonly<Record<PairRelation, { readonly icon: LucideIcon; readonly tone: Tone }>> = {
  agrees: { icon: Equal, tone: 'good' },
  compatible: { icon: EqualApproximately, tone: 'plain' },
  differs: { icon: EqualNot, tone: 'bad' },
  'only-here': { icon: CircleDashed, tone: 'warn' },
};

/** A figure in both texts, or in one of them: how the two stand to each other and why, each with the words around it. */
export function FigureRow({
  alignment,
  figure,
  onLeave,
}: {
  readonly alignment: PairAlignment;
  readonly figure: PairFigure;
  /** One goes to the transcript. */
  readonly onLeave: () => void;
}) {
  const { t } = useTranslation('pairs');
  const { relation, why } = figure;
  return (
    <li className={styles['row']} data-relation={relation}>
      <div className={styles['sign']}>
        <Sign {...SIGNS[relation]}>{t(`relation.${relation}`)}</Sign>
        {why && why.type !== 'same' && (
          <small>
            <WhyWords why={why} />
          </small>
        )}
      </div>
      {SIDES.map((name) => (
        <Passage key={name} side={alignment[name]} figure={figure[name]} onLeave={onLeave} />
      ))}
    </li>
  );
}

function Passage({
  side,
  figure,
  onLeave,
}: {
  readonly side: Side;
  readonly figure: Figure | null;
  readonly onLeave: () => void;
}) {
  const { t } = useTranslation('pairs');
  const segment = figure?.anchor.segments[0];
  if (!figure || !segment) return <p className={styles['absent']}>{t('absent')}</p>;
  const { briefing, text } = side;
  return (
    <button
      type="button"
      lang={briefing.language}
      className={styles['passage']}
      data-tip={t('show')}
      onClick={() => {
        onLeave();
        goToAnnotation(figure);
      }}
    >
      <InContext text={presentTexts(briefing, text)(segment.block)} start={segment.start} end={segment.end} />
    </button>
  );
}
