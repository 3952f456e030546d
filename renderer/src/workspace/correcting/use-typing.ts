import { useCallback, useEffect } from 'react';
import type { CorrectionPlace } from '../../editor/plugins/corrections/places';
import { setCorrecting, useCorrecting } from '../../state/correcting';
import { noteTyping, useCanWrite } from '../../state/project';
import { holdUnsent } from '../../state/unsent';
import { useCurrent } from '../current';
import { correctBlock } from './correct-block';

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
  // Another briefing is read before it is corrected.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of the briefing that counts
  useEffect(() => () => setCorrecting(false), [id]);
  return {
    isCorrecting: isOn && canWrite,
    onCorrect: useCallback(
      (block: string, words: string) => correctBlock(id, text, block, () => words),
      [id, text],
    ),
    onUnsent: useCallback((isUnsent: boolean) => noteTyping(isUnsent ? 1 : -1), []),
    onCorrection: useCallback(
      (correction: CorrectionPlace | null) => useCorrecting.setState({ correction }),
      [],
    ),
  };
}
