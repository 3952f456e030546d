import type { Problem } from '../../../../shared/result/problem';
import type { Result } from '../../../../shared/result/result';
import type { Phase, ReadDocument, Told } from '../read-document';
import type { FileBytes } from '../read-file';

/** What the worker is asked. */
export interface Order {
  readonly file: FileBytes;
  readonly told: Told;
}

/** What the worker answers: how far it is, then the outcome. */
export type Report =
  | { readonly kind: 'phase'; readonly phase: Phase }
  | { readonly kind: 'outcome'; readonly outcome: Result<ReadDocument, Problem> };
