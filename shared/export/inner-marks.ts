import type { ExportContext } from './context';

/** Quotation marks that come in pairs, each with the one that ends what it begins. */
const ENDS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
]);
const LATIN = /^\p{sc=Latin}$/u;

/**
 * Words as they are set within the quotation marks of the labels' language: the same marks in them become inner ones, and
 * those within these outer ones again, as every house style has it. Marks of another kind stay, and so does everything
 * where the marks do not pair. One code unit stands for one.
 */
export function withInnerMarks({ words }: ExportContext, said: string): string {
  const [open = '', close = '', innerOpen = '', innerClose = ''] = words.marks;
  if (!said.includes(open) && !said.includes(close)) return said;
  const swapped: Readonly<Record<string, string>> = {
    [open]: innerOpen,
    [close]: innerClose,
    [innerOpen]: open,
    [innerClose]: close,
  };
  const characters = [...said];
  const marks = pairedMarks(characters);
  return marks === null
    ? said
    : characters.map((one, index) => (marks.has(index) ? (swapped[one] ?? one) : one)).join('');
}

/** Where the marks stand that pair; null where one of them has no other. An apostrophe is none. */
function pairedMarks(characters: readonly string[]): ReadonlySet<number> | null {
  const marks = new Set<number>();
  const awaited: string[] = [];
  for (const [index, character] of characters.entries()) {
    const end = ENDS.get(character);
    if (end !== undefined) awaited.push(end);
    else if (!isClosing(character) || isApostrophe(characters, index, awaited.at(-1))) continue;
    else if (awaited.pop() !== character) return null;
    marks.add(index);
  }
  return awaited.length === 0 ? marks : null;
}

function isClosing(character: string): boolean {
  return character === '”' || character === '’' || character === '」' || character === '』';
}

/** `’` between two Latin letters, or where nothing is to be closed by one. */
function isApostrophe(characters: readonly string[], index: number, awaited: string | undefined): boolean {
  if (characters[index] !== '’') return false;
  const [before = '', after = ''] = [characters[index - 1], characters[index + 1]];
  return awaited !== '’' || (LATIN.test(before) && LATIN.test(after));
}
