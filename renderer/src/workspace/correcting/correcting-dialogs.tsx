import { lazy, Suspense } from 'react';
import { placedBlock } from '../../../../shared/project/placed-block';
import { turnById } from '../../../../shared/project/queries';
import { useAction } from '../../actions/use-action';
import { editTurn, showSpeakers, useCorrecting } from '../../state/correcting';
import { useCanWrite } from '../../state/project';
import { sendUnsent } from '../../state/unsent';
import { useWorkspace } from '../../state/workspace';
import { useCurrent } from '../current';
import { useTakeBack } from './use-take-back';

const TurnDialog = lazy(() => import('../turns/turn-dialog'));
const SpeakersDialog = lazy(() => import('../speakers/speakers-dialog'));

/** What edits turns and speakers, how it is called from anywhere, and the key that takes back the correction at the caret. */
export function CorrectingDialogs() {
  const { briefing, transcript } = useCurrent();
  const canWrite = useCanWrite();
  const turn = useCorrecting((state) => state.turn);
  const hasSpeakers = useCorrecting((state) => state.hasSpeakers);
  const correction = useCorrecting((state) => state.correction);
  const { takeBack } = useTakeBack();
  const edited = turnById(briefing, turn);
  const editTurnHere = async (): Promise<void> => {
    await sendUnsent();
    const block = placedBlock(briefing, transcript.current?.caretPlace()?.block ?? '')?.block;
    editTurn(block?.turn ?? useWorkspace.getState().turn);
  };
  useAction('turn.edit', editTurnHere, canWrite);
  useAction(
    'correction.take-back',
    () => correction && takeBack(correction),
    canWrite && correction !== null,
  );
  useAction('speakers.edit', () => showSpeakers(true), canWrite);
  return (
    <Suspense>
      {edited && <TurnDialog key={edited.id} turn={edited} onClose={() => editTurn(null)} />}
      {hasSpeakers && <SpeakersDialog onClose={() => showSpeakers(false)} />}
    </Suspense>
  );
}
