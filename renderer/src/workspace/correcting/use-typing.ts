import { useCallback, useEffect } from 'react';
import type { CorrectionPlace } from '../../editor/plugins/corrections/places';
import { leaveText, useCorrecting } from '../../state/correcting';
import { noteTyping, useCanWrite } from '../../state/project';
import { holdUnsent } from '../../state/unsent';
import { useCurrent } from '../current';
import { correctBlock } from './correct-block';
import { figureReader } from './figure-reader';

/** What the transcript needs to be typed in: whether it can be, and where its words go. */
export function useTyping() {
  const { briefing, text, transcript } = useCurrent();
  const canWrite = useCanWrite();
  const isOn = useCorrecting((state) => state.isOn);
  const { id } = briefing;
  useEffect(() => {
    const send = async (): Promise<void> => transcript.current?.flush();
    const leave = (): void => void send();
    const letGo = holdUnsent(send);
    window.addEventListener('pagehide', leave);
    return () => {
      letGo();
      window.removeEventListener('pagehide', leave);
    };
  }, [transcript]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of the briefing that counts
  useEffect(() => leaveText, [id]);
  useEffect(() => {
    if (isOn) void figureReader();
  }, [isOn]);
  return {
    isCorrecting: isOn && canWrite,
    onCorrect: useCallback(
      (block: string, words: string, caret: number | null) =>
        correctBlock(id, text, block, () => words, caret),
      [id, text],
    ),
    onUnsent: useCallback((isUnsent: boolean) => noteTyping(isUnsent ? 1 : -1), []),
    onCorrection: useCallback(
      (correction: CorrectionPlace | null) => useCorrecting.setState({ correction }),
      [],
    ),
  };
}
