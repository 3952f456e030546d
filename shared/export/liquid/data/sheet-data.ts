import { factSheetOf } from '../../../project/fact-sheet';
import type { ExportContext } from '../../context';
import { checkedRows, dismissedLines, openLines, summaryWords } from '../../fact-sheet';
import { Passage } from '../passage';

/** The state of all facts, as templates know it. */
export function sheetData(context: ExportContext) {
  const { project, briefing } = context;
  const sheet = factSheetOf(project, briefing);
  const { all, unchecked, stale, signed } = sheet.tally;
  return {
    all,
    unchecked,
    stale,
    signed,
    summary: summaryWords(context, sheet),
    open: openLines(context, sheet),
    questions: sheet.questions.map(({ words }) => words),
    checks: checkedRows(context, sheet).map(({ said, checks }) => ({
      said,
      lines: checks.map((check) => Passage.inline(...check)),
    })),
    dismissed: dismissedLines(context, sheet),
  };
}
