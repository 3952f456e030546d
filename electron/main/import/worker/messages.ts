import type { Problem } from '../../../../shared/result/problem';
import type { Result } from '../../../../shared/result/result';
import type { ReadDocument, Step, Told } from '../read-document';
import type { FileBytes } from '../read-file';

/** What the worker is asked. */
export interface Order {
  readonly file: FileBytes;
  readonly told: Told;
}

/** What the worker answers: how far it is, then the outcome; and what is a mistake of a reader, for the log. */
export type Report =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'mistake'; readonly error: unknown }
  | { readonly kind: 'outcome'; readonly outcome: Result<ReadDocument, Problem> };
