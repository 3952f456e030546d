/** How much of a large text is looked at for a name, in UTF-16 code units. */
const SAMPLE = 300_000;
const MOST_LOOKS = 30;
const SHORTEST_WORD = 3;
const BEFORE_NAME = 12;
/** Nothing but marks since the line began. */
const LABEL_START = /(?:^|[\n\r\u2028])[^\p{L}\n\r]*$/u;

/**
 * Whether the text uses this name within a line, where it labels nothing; a single word only behind another one with a
 * capital (`Christine Vogel`, `Ms Vogel`).
 */
export function isNamedElsewhere(text: string, name: string): boolean {
  const isFull = name.includes(' ');
  return someUse(text, name, (at) => {
    const before = text.slice(Math.max(0, at - BEFORE_NAME), at);
    return isFull
      ? !LABEL_START.test(before)
      : /\p{Lu}[\p{L}.’'-]* $/u.test(before) && isWordAt(text, at, name.length);
  });
}

/** Whether every word of the label is an ordinary one: the text writes it in small letters too (`Main Findings`). */
export function isOrdinary(text: string, label: string): boolean {
  const words = label.split(/[^\p{L}]+/u).filter((word) => word.length >= SHORTEST_WORD);
  return (
    words.length > 0 &&
    words.every((word) => {
      const small = word.toLowerCase();
      return small !== word && someUse(text, small, (at) => isWordAt(text, at, small.length));
    })
  );
}

function isWordAt(text: string, at: number, length: number): boolean {
  return !/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + length] ?? ' ');
}

function someUse(text: string, string: string, test: (at: number) => boolean): boolean {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  let looks = 0;
  for (let at = sample.indexOf(string); at >= 0 && looks < MOST_LOOKS; at = sample.indexOf(string, at + 1)) {
    if (test(at)) return true;
    looks += 1;
  }
  return false;
}
