import { diffTexts, type TextChange } from './diff';

/** A line of two texts held against each other. */
export interface DiffLine {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Two texts line by line: what stands in both, what only in the first (`removed`) and only in the second (`added`). */
export function diffLines(before: string, after: string): readonly DiffLine[] {
  const lines: DiffLine[] = [];
  const take = (text: string, kind: DiffLine['kind']): void => {
    if (text === '') return;
    for (const line of text.replace(/\r?\n$/, '').split(/\r?\n/)) lines.push({ kind, text: line });
  };
  let from = 0;
  for (const change of wholeLines(diffTexts(before, after), before, after)) {
    take(before.slice(from, change.before.start), 'same');
    take(before.slice(change.before.start, change.before.end), 'removed');
    take(after.slice(change.after.start, change.after.end), 'added');
    from = change.before.end;
  }
  take(before.slice(from), 'same');
  return lines;
}

/** Changes grown to whole lines; those that meet on a line are one. What lies between two is the same in both texts. */
function wholeLines(changes: readonly TextChange[], before: string, after: string): readonly TextChange[] {
  const grown: TextChange[] = [];
  for (const change of changes) {
    const left = change.before.start - lineStart(before, change.before.start);
    // Up to the line's end in both texts: what follows a change is the same in both for at least so far.
    const right = Math.max(toLineEnd(before, change.before.end), toLineEnd(after, change.after.end));
    const whole = {
      before: { start: change.before.start - left, end: change.before.end + right },
      after: { start: change.after.start - left, end: change.after.end + right },
    };
    const last = grown.at(-1);
    if (last && whole.before.start < last.before.end) {
      grown[grown.length - 1] = {
        before: { start: last.before.start, end: Math.max(last.before.end, whole.before.end) },
        after: { start: last.after.start, end: Math.max(last.after.end, whole.after.end) },
      };
    } else grown.push(whole);
  }
  return grown;
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** How far it is from a place to the end of its line; none from the beginning of a line. */
function toLineEnd(text: string, at: number): number {
  if (at === lineStart(text, at)) return 0;
  const next = text.indexOf('\n', at);
  return (next < 0 ? text.length : next + 1) - at;
}
