/** What a command prints, and whether what it looked at is as it should be. */
export interface Printed {
  readonly text: string;
  readonly isSound: boolean;
  /** What went wrong with parts of it, a line each. */
  readonly complaints?: readonly string[];
}
