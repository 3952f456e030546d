/** A text and what is selected in it, in UTF-16 code units. */
export interface Edited {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const INDENT = '  ';

/** Indents at the caret, or the lines of the selection. */
export function indent({ text, start, end }: Edited): Edited {
  if (start === end) {
    const at = start + INDENT.length;
    return { text: text.slice(0, start) + INDENT + text.slice(end), start: at, end: at };
  }
  return onLines({ text, start, end }, (line) => INDENT + line);
}

/** Takes one indent away from the lines of the selection. */
export function outdent(edited: Edited): Edited {
  return onLines(edited, (line) => line.replace(/^ {1,2}/, ''));
}

/** Where a line begins; lines count from 1. The end of the text for one that it does not have. */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let number = 1; number < line; number += 1) {
    const next = text.indexOf('\n', start);
    if (next < 0) return text.length;
    start = next + 1;
  }
  return Math.min(start + column - 1, text.length);
}

function onLines({ text, start, end }: Edited, change: (line: string) => string): Edited {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lines = text.slice(from, end).split('\n');
  const changed = lines.map(change);
  const first = (changed[0]?.length ?? 0) - (lines[0]?.length ?? 0);
  const all = changed.join('\n');
  return {
    text: text.slice(0, from) + all + text.slice(end),
    start: Math.max(from, start + first),
    end: from + all.length,
  };
}
