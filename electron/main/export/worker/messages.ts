import type { ExportInput } from '../../../../shared/export/document';
import type { Problem } from '../../../../shared/result/problem';
import type { Result } from '../../../../shared/result/result';
import type { WindowlessFormat } from '../make-export';

/** What the worker is asked. */
export interface Order {
  readonly format: WindowlessFormat;
  readonly input: ExportInput;
}

/** What the worker answers: how far it is, of 1, then the outcome. */
export type Report =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'outcome'; readonly outcome: Result<string | Uint8Array, Problem> };
