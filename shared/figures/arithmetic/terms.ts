import { sentencesIn } from '../../text/sentences';
import { type FigureFinding, STATISTIC_KINDS } from '../findings';
import { foldForms } from '../ledger/fold';
import type { Interval } from '../ledger/interval';
import { printedInterval } from '../ledger/printed';

/** A statistic of a sentence with the words on both sides of it, up to the next one or the end of the sentence. */
export interface Term {
  readonly figure: FigureFinding & { readonly value: number };
  /** What the figure stands for, by its hedge and by the rounding of its digits, in its own unit. */
  readonly interval: Interval;
  /** Folded as for comparing (`foldForms`), without dates and quotation marks; cut to its last part where it is long. */
  readonly before: string;
  /** As `before`, cut to its first part. */
  readonly after: string;
}

/** Longer gaps hold another thought: no wording that is known reaches so far. In UTF-16 code units. */
const LONGEST_GAP = 80;
/** Stands for what was cut off; no pattern takes it for a word. */
const CUT = '…';
/** Stands for a figure that is no term: nothing is recomputed across it. */
const OTHER = '#';

/**
 * The statistics of a text, sentence by sentence (ARI-2). Dates, times and stretches of time are read over: 由2012年的
 * reads as 由的. A range is no term:
 * its two ends would make two results. Figures outside of the text or within one another are left out.
 */
export function termsOf(text: string, figures: readonly FigureFinding[]): readonly (readonly Term[])[] {
  const inOrder = [...figures].sort((a, b) => a.start - b.start);
  const sentences: Term[][] = [];
  let next = 0;
  for (const sentence of sentencesIn(text, { start: 0, end: text.length })) {
    const within: FigureFinding[] = [];
    let end = sentence.start;
    for (let figure = inOrder[next]; figure !== undefined; figure = inOrder[++next]) {
      if (figure.start >= sentence.end) break;
      if (figure.start < end || figure.end > sentence.end || !(figure.end > figure.start)) continue;
      within.push(figure);
      end = figure.end;
    }
    if (within.length > 1) sentences.push(termsIn(text, sentence.start, sentence.end, within));
  }
  return sentences;
}

function termsIn(text: string, start: number, end: number, figures: readonly FigureFinding[]): Term[] {
  const gaps = [''];
  const terms: Term['figure'][] = [];
  let at = start;
  const extend = (words: string) => {
    gaps.push((gaps.pop() ?? '') + words);
  };
  for (const figure of figures) {
    extend(text.slice(at, figure.start));
    at = figure.end;
    const { kind, value, max } = figure;
    if (STATISTIC_KINDS.has(kind) && value !== null && max === null) {
      terms.push({ ...figure, value });
      gaps.push('');
    } else if (kind !== 'date' && kind !== 'time' && kind !== 'duration') extend(OTHER);
  }
  extend(text.slice(at, end));
  return terms.map((figure, i) => {
    const before = gaps[i] ?? '';
    const after = gaps[i + 1] ?? '';
    return {
      figure,
      interval: printedInterval(figure, figure.text),
      before: folded(before.length > LONGEST_GAP ? CUT + before.slice(-LONGEST_GAP) : before),
      after: folded(after.length > LONGEST_GAP ? after.slice(0, LONGEST_GAP) + CUT : after),
    };
  });
}

/** Words made ready for the patterns: spaces mean nothing between Chinese words. */
function folded(words: string): string {
  const plain = foldForms(words)
    .replace(/[“”"「」『』《》〈〉*_]/g, '')
    // What stood before a date that was taken out: "in 2019, up" leaves "in , up".
    .replaceAll(' ,', ',');
  return /[a-z]/.test(plain) ? plain : plain.replaceAll(' ', /\p{Script=Han}/u.test(plain) ? '' : ' ');
}
