/** What a command prints, and whether what it looked at is as it should be. */
export interface Printed<T extends string | Uint8Array = string> {
  readonly text: T;
  readonly isSound: boolean;
  /** What went wrong with parts of it or was left out, a line each. */
  readonly complaints?: readonly string[];
}
