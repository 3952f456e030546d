import { create } from 'zustand';
import type { CorrectionPlace } from '../editor/plugins/corrections/places';

interface CorrectingState {
  /** Whether the words of the transcript can be typed in. */
  readonly isOn: boolean;
  /** The correction at the caret. */
  readonly correction: CorrectionPlace | null;
  /** The turn that is being edited in its dialog. */
  readonly turn: string | null;
  readonly hasSpeakers: boolean;
  /** Whether quarantined words are left out of sight. */
  readonly hidesInjected: boolean;
}

export const useCorrecting = create<CorrectingState>(() => ({
  isOn: false,
  correction: null,
  turn: null,
  hasSpeakers: false,
  hidesInjected: false,
}));

export function setCorrecting(isOn: boolean): void {
  useCorrecting.setState({ isOn });
}

export function editTurn(turn: string | null): void {
  useCorrecting.setState({ turn });
}

export function showSpeakers(hasSpeakers: boolean): void {
  useCorrecting.setState({ hasSpeakers });
}
