import { ChevronDown, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { unwrap } from '../../../../../shared/anchoring/fold';
import type { ComparedPair } from '../../../../../shared/project/ledger/group-state';
import type { LedgerFigure } from '../../../../../shared/project/ledger-of';
import { Sign } from '../../../ui/sign';
import { Decision } from '../decide/decision';
import { SETTLED } from '../decide/settled';
import { hintsOf, useHintWords } from '../hint-words';
import { Passage } from '../passage';
import { RelationSign } from '../relation-sign';
import styles from './group-details.module.css';

/** Two statements of one thing: how they stand to each other and, when it is open, both passages side by side. */
export function PairItem({
  pair,
  isOpen,
  canClose,
  onToggle,
}: {
  readonly pair: ComparedPair;
  readonly isOpen: boolean;
  /** False for a pair that is the only one: then its passages are always there. */
  readonly canClose: boolean;
  readonly onToggle: () => void;
}) {
  const { t } = useTranslation('ledger');
  const hintWords = useHintWords();
  const { first, second, relation, decided } = pair;
  const hints = hintWords(hintsOf(pair));
  const Icon = isOpen ? ChevronDown : ChevronRight;
  return (
    <li className={styles['pair']}>
      <div className={styles['head']}>
        {canClose ? (
          <button type="button" className={styles['toggle']} aria-expanded={isOpen} onClick={onToggle}>
            <Icon size={15} strokeWidth={1.75} aria-hidden />
            <Statement entry={first} /> <span aria-hidden>/</span> <Statement entry={second} />
          </button>
        ) : (
          <p className={styles['toggle']}>
            <Statement entry={first} /> <span aria-hidden>/</span> <Statement entry={second} />
          </p>
        )}
        <RelationSign relation={relation} isOpen={pair.isOpen} />
        {decided.now ? (
          <Sign icon={SETTLED[decided.now.as]} tone="plain">
            {t(`as.${decided.now.as}`)}
          </Sign>
        ) : (
          hints !== '' && relation !== 'agrees' && <span className={styles['hint']}>{hints}</span>
        )}
      </div>
      {isOpen && (
        <div className={styles['sides']}>
          <Passage figure={first.figure} />
          <Passage figure={second.figure} />
          <div className={styles['decision']}>
            <Decision findings={[pair]} about={[first.figure, second.figure]} />
          </div>
        </div>
      )}
    </li>
  );
}

/** A statement in its own words: the number, what it counts, and who said it. */
function Statement({ entry: { words, reading, speaker, briefing } }: { readonly entry: LedgerFigure }) {
  return (
    <span lang={briefing.language}>
      <b>{words}</b> {unwrap(reading.of ?? '')}
      {speaker && <span className={styles['speaker']}> · {speaker.name}</span>}
    </span>
  );
}
