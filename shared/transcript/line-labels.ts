import { foldWidth } from '../text/folding';
import type { TextLine } from '../text/lines';
import { ASKING } from './data/procedural';
import type { LabelReading } from './label-reading';
import type { OpenLines, SpeakerLabel } from './labels';
import { isOrdinary } from './mentions-en';

const LONGEST = 80;
const FEWEST_LINES = 4;
const FEWEST_REPEATED = 2;

/**
 * Labels that have a line of their own and no colon (SPK-9), as transcripts of company calls and of parliaments print
 * them: for a text that has no others. At least two names must come again; then the titled and the full names that
 * stand like them are labels too. `read` reads the words of a label.
 */
export function findLineLabels(
  text: string,
  open: OpenLines,
  read: (inner: string) => LabelReading | null,
): readonly SpeakerLabel[] {
  const found = open.lines.flatMap((line, index) => {
    if (!standsAlone(open, index)) return [];
    const inner = foldWidth(line.text)
      .replace(/^(?:#{1,6} |[*_]+)|[*_]+$/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    const reading = read(inner);
    return reading ? [labelOf(line, index, inner, reading)] : [];
  });
  const counts = new Map<string, number>();
  for (const { reading } of found) counts.set(reading.key, (counts.get(reading.key) ?? 0) + 1);
  const isRepeated = ({ reading }: SpeakerLabel): boolean => (counts.get(reading.key) ?? 0) >= 2;
  const repeated = new Set(found.filter(isRepeated).map(({ reading }) => reading.key));
  if (repeated.size < FEWEST_REPEATED || found.filter(isRepeated).length < FEWEST_LINES) return [];
  const first = found.findIndex((label) => isRepeated(label) || label.reading.strength === 'certain');
  const isLabelLine = new Set(found.map(({ line }) => line));
  return found.slice(first).filter((label) => {
    // In a list of those who took part nobody says anything.
    if (isLabelLine.has(lineBelow(open.lines, label.line))) return false;
    const { strength, sign, name } = label.reading;
    if (isRepeated(label) || strength === 'certain' || sign === 'office') return true;
    if (sign === 'outlet') return ASKING.test(wordsBelow(open.lines, label.line));
    return sign === 'repeated-name' && strength === 'weak' && !isOrdinary(text, name);
  });
}

function lineBelow(lines: readonly TextLine[], index: number): number {
  return lines[index + 1]?.text ? index + 1 : index + 2;
}

function wordsBelow(lines: readonly TextLine[], index: number): string {
  return lines[lineBelow(lines, index)]?.text ?? '';
}

/** A short paragraph, or a short line between a blank line or a time and its words. */
function standsAlone({ lines, times, isPageText, formatting }: OpenLines, index: number): boolean {
  const line = lines[index]?.text ?? '';
  if (!line || line.length > LONGEST || times[index] || isPageText(index)) return false;
  if (/[.,;:!?。，；：！？…"”」]$/.test(line.replace(/\b(?:Jr|Sr)\.$/, ''))) return false;
  if (!formatting.hasParagraphs && lines[index - 1]?.text && !times[index - 1]) return false;
  let next = index + 1;
  while (next < index + 3 && (!lines[next]?.text || times[next])) next += 1;
  return Boolean(lines[next]?.text);
}

function labelOf(line: TextLine, index: number, inner: string, reading: LabelReading): SpeakerLabel {
  return {
    label: { start: line.start, end: line.end },
    inner,
    words: null,
    rest: '',
    time: null,
    manner: 'line',
    colon: false,
    line: index,
    reading,
  };
}
