/** What a command prints, and whether what it looked at is as it should be. */
export interface Printed {
  readonly text: string;
  readonly isSound: boolean;
}
