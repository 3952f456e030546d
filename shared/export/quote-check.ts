import { fill } from '../messages/fill';
import type { Check, Quote } from '../project/records';
import { type ExportContext, verdictLine } from './context';

/** How a quote was held against what was really said: a sentence, empty where nobody did that, and the check. */
export function quoteCheck(
  context: ExportContext,
  quote: Quote,
): { readonly said: string; readonly check: Check | null } {
  const { words } = context;
  const { check, verdict } = verdictLine(context, quote);
  if (!check) return { said: '', check };
  return { said: fill(words.quoteChecked, { method: words.method[check.method], verdict }), check };
}
