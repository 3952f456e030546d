import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type PairAlignment, SIDES } from '../../../../shared/pairs/alignment';
import { useLanguagesDesk } from '../../state/languages-desk';
import { BlockCell } from './block-cell';
import { ConfidenceSign } from './confidence-sign';
import { FigureRow } from './figure-row';
import styles from './group-rows.module.css';
import type { GroupView, RowView } from './group-views';
import { TurnHead } from './turn-head';
import { useReasonWords } from './use-reason-words';

interface GroupProps {
  readonly alignment: PairAlignment;
  readonly group: GroupView;
}

/** Turns that belong together: how far that can be relied on and why, who speaks, what they say, and their figures. */
export function GroupRows({ alignment, group }: GroupProps) {
  const entry = useRef<HTMLLIElement>(null);

  // Back from the transcript, one goes on where one left.
  useEffect(() => {
    if (useLanguagesDesk.getState().left === group.key) entry.current?.scrollIntoView({ block: 'center' });
  }, [group.key]);

  return (
    <li ref={entry} className={styles['group']}>
      {group.rows.map((row, index) => (
        <Row key={row.key} alignment={alignment} group={group} row={row} isFirst={index === 0} />
      ))}
    </li>
  );
}

function Row({
  alignment,
  group,
  row,
  isFirst,
}: GroupProps & {
  readonly row: RowView;
  /** The first one stands under the names of the speakers. */
  readonly isFirst: boolean;
}) {
  const { t } = useTranslation('pairs');
  const reasonWords = useReasonWords();
  const { turns, isAlone } = group;
  const { blocks, figures } = row;
  const leave = (): void => useLanguagesDesk.setState({ left: group.key });
  // Below the turns a sign is worth its room only where it says something else.
  const isWeaker = !isAlone && blocks.confidence === 'unsure' && turns.confidence !== 'unsure';
  const judged = isFirst ? turns : isWeaker ? blocks : null;
  return (
    <>
      <div className={styles['row']}>
        <div className={styles['signs']}>
          {judged && <ConfidenceSign confidence={judged.confidence} isAlone={isAlone} />}
          {judged && <small>{reasonWords(judged.reasons)}</small>}
        </div>
        {SIDES.map((side) => (
          <div key={side}>
            {isFirst && <TurnHead side={alignment[side]} turns={turns[side]} onLeave={leave} />}
            <BlockCell side={alignment[side]} blocks={blocks[side]} />
          </div>
        ))}
      </div>
      {!isAlone && figures.length > 0 && (
        <ul aria-label={t('figures')} className={styles['figures']}>
          {figures.map((figure) => (
            <FigureRow
              key={(figure.one ?? figure.other)?.id}
              alignment={alignment}
              figure={figure}
              onLeave={leave}
            />
          ))}
        </ul>
      )}
    </>
  );
}
