/** What the keys of the queue do with the form of a check (`CheckForm ref={…} onRecorded={…}`). */
export interface CheckFormHandle {
  /** Records the check as the button does; whether it was stored. */
  record(): Promise<boolean>;
  /** Brings the first empty field of a source, the note, or what is missing most for the verdict chosen into focus. */
  focus(part: 'source' | 'note' | 'missing'): void;
}
