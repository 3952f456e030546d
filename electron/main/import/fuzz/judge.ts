import { isReason } from '../../../../shared/import/reasons';
import { errors } from '../../../../shared/messages/en/errors';
import type { Problem, ProblemCode } from '../../../../shared/result/problem';
import type { Result } from '../../../../shared/result/result';
import type { ReadDocument } from '../read-document';

/** The problems that a file may have. */
const CLEAR: ReadonlySet<ProblemCode> = new Set([
  'file.empty',
  'file.binary',
  'file.too-large',
  'text.encoding',
  'text.too-long',
  'import.damaged',
  'import.too-much',
  'import.encrypted',
  'import.old-word',
  'import.unknown-format',
  'import.no-text',
]);
/** The words of a programmer's error, which tell an editor nothing. */
const UNCLEAR =
  /cannot read prop|is not (?:a function|iterable|defined|an object)|\[object|(?:of|is) (?:undefined|null)|call stack|\n +at /i;

/** What is wrong with an outcome that a reader may never have; null where it is sound. */
export function fault(outcome: Result<ReadDocument, Problem>): string | null {
  return outcome.ok ? faultOfText(outcome.value) : faultOfProblem(outcome.error);
}

function faultOfProblem({ code, detail = {} }: Problem): string | null {
  if (!CLEAR.has(code)) return `the problem ${code}`;
  const words: string = Object.entries(errors).find(([key]) => key === code)?.[1] ?? '';
  const missing = [...words.matchAll(/\{\{(\w+)\}\}/g)].find(([, name]) => detail[name ?? ''] === undefined);
  if (missing) return `${code} without ${missing[1]}`;
  const { reason, words: said = '' } = detail;
  if (reason !== undefined && !isReason(reason)) return `a reason without words: ${reason}`;
  return UNCLEAR.test(said) ? `an unclear reason: ${said}` : null;
}

function faultOfText({ extracted: { text, structure }, reading }: ReadDocument): string | null {
  if (/[\ud800-\udfff]/u.test(text)) return 'half of a surrogate pair';
  let last = 0;
  for (const { start, end, kind } of structure) {
    if (start < last || end <= start || end > text.length)
      return `${kind} at ${start}–${end} of ${text.length}`;
    last = start;
  }
  const outside = [...reading.blocks, ...reading.turns, ...reading.figures].find(
    ({ start, end }) => start < 0 || end > text.length || end < start,
  );
  return outside ? `a finding at ${outside.start}–${outside.end} of ${text.length}` : null;
}
