import { unwrap } from '../../../../shared/anchoring/fold';
import type { FigureReading } from '../../../../shared/figures/findings';
import type { Annotation, Check, Judged } from '../../../../shared/project/records';
import type { StaleReason } from '../../../../shared/project/staleness';
import { shorten } from '../../../../shared/text/shorten';
import { judgedReading } from './judged-reading';

/** How much of some words stands in a line, in UTF-16 code units. */
const LENGTH = 80;

/** What a check judged and what stands there now; empty where there is nothing, or nobody. */
export interface StaleChange {
  readonly before: string;
  readonly after: string;
}

/**
 * What has changed since a check for one of its reasons to be out of date; null where the reason says all.
 * `inWords` writes a reading.
 */
export function staleChange(
  reason: StaleReason,
  check: Check,
  annotation: Annotation,
  now: Judged,
  inWords: (reading: FigureReading) => string,
): StaleChange | null {
  const { judged } = check;
  switch (reason) {
    case 'words':
      return { before: line(judged.words), after: line(now.words) };
    case 'value':
      return annotation.kind === 'figure'
        ? { before: inWords(judgedReading(check, annotation)), after: inWords(annotation.reading) }
        : null;
    case 'speaker':
      return { before: judged.context?.speaker ?? '', after: now.context?.speaker ?? '' };
    case 'revision':
    case 'sources':
      return null;
  }
}

function line(words: string): string {
  return shorten(unwrap(words), LENGTH);
}
