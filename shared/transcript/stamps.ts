import type { TextLine } from '../text/lines';
import { trailingStamp } from './times';

const FEWEST_STAMPS = 2;

/** A date and time at the end of a paragraph, as some live pages print it, counts as a line of its own. */
export function splitStamps(lines: readonly TextLine[]): readonly TextLine[] {
  const starts = lines.map((line) => trailingStamp(line.text));
  if (starts.filter((start) => start !== null).length < FEWEST_STAMPS) return lines;
  return lines.flatMap((line, i): readonly TextLine[] => {
    const at = starts[i];
    if (at === null || at === undefined) return [line];
    const words = line.text.slice(0, at).trimEnd();
    const stamp = line.text.slice(at).trimStart();
    return [
      { ...line, end: line.start + words.length, text: words },
      { start: line.end - stamp.length, end: line.end, text: stamp, indent: 0 },
    ];
  });
}
