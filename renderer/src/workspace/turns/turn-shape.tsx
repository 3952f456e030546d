import { Merge, Split } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { speakerById } from '../../../../shared/project/queries';
import type { Turn } from '../../../../shared/project/records';
import { planJoin } from '../../../../shared/project/revise/plan-turns';
import { editTurn } from '../../state/correcting';
import { newId } from '../../state/new-id';
import { dispatch, useOpenProject } from '../../state/project';
import { Button } from '../../ui/button';
import { useCurrent } from '../current';
import { splitOf } from './shape';
import styles from './turn-dialog.module.css';

/** Makes two turns of one at the caret, or one of this and the turn before. */
export function TurnShape({ turn, onJoined }: { readonly turn: Turn; readonly onJoined: () => void }) {
  const { t } = useTranslation('correcting');
  const { briefing, text, transcript } = useCurrent();
  const project = useOpenProject();
  const [caret] = useState(() => transcript.current?.caretPlace() ?? null);
  const split = useMemo(
    () => splitOf(project, briefing, text, turn, { caret, newId }),
    [project, briefing, text, turn, caret],
  );
  const join = useMemo(() => planJoin(project, briefing, text, turn.id), [project, briefing, text, turn]);
  const before = briefing.turns[briefing.turns.findIndex(({ id }) => id === turn.id) - 1];

  const splitHere = async (): Promise<void> => {
    // Who speaks in the new turn is the next question.
    if (split && !(await dispatch(split.body))) editTurn(split.turn);
  };
  const joinBefore = async (): Promise<void> => {
    if (join && !(await dispatch(join))) onJoined();
  };
  return (
    <div className={styles['shape']}>
      <p lang={split ? briefing.language : undefined}>
        {split ? t('turn.split.at', { words: split.words }) : t('turn.split.where')}
      </p>
      <Button icon={Split} disabled={!split} onClick={() => void splitHere()}>
        {t('turn.split')}
      </Button>
      <p>
        {join && before && t('turn.join.to', { name: speakerById(briefing, before.speaker)?.name ?? '' })}
      </p>
      <Button icon={Merge} disabled={!join} onClick={() => void joinBefore()}>
        {t('turn.join')}
      </Button>
    </div>
  );
}
