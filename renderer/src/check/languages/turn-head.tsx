import { SquareArrowOutUpRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AlignedSide, Side } from '../../../../shared/pairs/alignment';
import { speakerById, turnById } from '../../../../shared/project/queries';
import { clockOf } from '../../i18n/format';
import { Button } from '../../ui/button';
import { speakerWords } from '../../ui/speaker-words';
import { goToPassage } from './go-to-passage';
import styles from './turn-head.module.css';

/** Who speaks in the turns of one text, what they do there, and a way to the transcript; nothing where there are none. */
export function TurnHead({
  side,
  turns,
  onLeave,
}: {
  readonly side: Side;
  readonly turns: AlignedSide;
  /** One goes to the transcript. */
  readonly onLeave: () => void;
}) {
  const { t } = useTranslation(['pairs', 'findings', 'ui']);
  const { briefing } = side;
  const turn = turnById(briefing, turns.turns[0] ?? null);
  if (turns.blocks.length === 0 && !turn) return null;
  const speaker = speakerById(briefing, turn?.speaker ?? null);
  const facts = turn && [t(`turn.${turn.kind}`, { ns: 'findings' }), turn.time && clockOf(turn.time)];
  return (
    <div className={styles['head']}>
      {speaker ? (
        <h2 lang={briefing.language}>{speakerWords(speaker, briefing.language)}</h2>
      ) : (
        <h2>{t('outline.preamble', { ns: 'ui' })}</h2>
      )}
      {facts && <small>{facts.filter(Boolean).join(' · ')}</small>}
      <Button
        look="quiet"
        icon={SquareArrowOutUpRight}
        tip={t('show')}
        className={styles['show']}
        onClick={() => {
          onLeave();
          goToPassage(side, turns);
        }}
      />
    </div>
  );
}
