/** How much of a large text is looked at for a name, in UTF-16 code units. */
const SAMPLE = 300_000;
const MOST_LOOKS = 30;
const SHORTEST_WORD = 3;

/** Whether the text uses this name of two words or more within a line, where it labels nothing. */
export function isNamedElsewhere(text: string, name: string): boolean {
  if (!name.includes(' ')) return false;
  return someUse(
    text,
    name,
    (at) => !/(?:^|[\n\r\u2028])[^\p{L}\n\r]*$/u.test(text.slice(Math.max(0, at - 8), at)),
  );
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
