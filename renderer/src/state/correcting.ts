import { create } from 'zustand';
import type { CorrectionPlace } from '../editor/plugins/corrections/places';
import { keep, readKept } from './kept';

const HIDES_INJECTED = 'injected.hidden';

interface CorrectingState {
  /** Whether the words of the transcript can be typed in. */
  readonly isOn: boolean;
  /** The correction at the caret. */
  readonly correction: CorrectionPlace | null;
  /** The turn that is being edited in its dialog. */
  readonly turn: string | null;
  readonly hasSpeakers: boolean;
  /** Whether quarantined words are left out of sight; remembered. */
  readonly hidesInjected: boolean;
}

export const useCorrecting = create<CorrectingState>(() => ({
  isOn: false,
  correction: null,
  turn: null,
  hasSpeakers: false,
  hidesInjected: readKept(HIDES_INJECTED) === true,
}));

export function setCorrecting(isOn: boolean): void {
  useCorrecting.setState({ isOn });
}

/** Leaves the text of a briefing: another one is read before it is corrected. */
export function leaveText(): void {
  useCorrecting.setState({ isOn: false, correction: null });
}

export function editTurn(turn: string | null): void {
  useCorrecting.setState({ turn });
}

export function hideInjected(hidesInjected: boolean): void {
  useCorrecting.setState({ hidesInjected });
  keep(HIDES_INJECTED, hidesInjected);
}

export function showSpeakers(hasSpeakers: boolean): void {
  useCorrecting.setState({ hasSpeakers });
}
