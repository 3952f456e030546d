import type { PairAlignment } from '../../../shared/pairs/alignment';
import type { AlignedPair, PairTask } from './pair-worker';
import { startThread } from './start-thread';

/** Puts two texts side by side in a thread of its own: long ones take a while. */
export function alignPair(task: PairTask): Promise<PairAlignment> {
  const thread = startThread('pairs');
  return new Promise<PairAlignment>((resolve, reject) => {
    thread.onmessage = ({ data }: MessageEvent<AlignedPair>) => resolve({ ...task, ...data });
    thread.onerror = ({ message }) => reject(new Error(message));
    thread.postMessage(task);
  }).finally(() => thread.terminate());
}
