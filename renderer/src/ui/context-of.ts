/** How much of the neighbourhood is shown on each side, in UTF-16 code units. */
const AROUND = 32;

/** Letters and digits of scripts that put spaces between words. */
const WORD = /[\p{sc=Latin}\p{Nd}’']/u;

/** What stands before and after a stretch of text (UTF-16 code units) in its paragraph, in whole words. */
export function contextOf(
  text: string,
  start: number,
  end: number,
): { readonly before: string; readonly after: string } {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const before =
    text
      .slice(wordStart(text, from, start), start)
      .split(/\n\s*\n/)
      .at(-1) ?? '';
  const after = text.slice(end, wordEnd(text, to, end)).split(/\n\s*\n/)[0] ?? '';
  return { before: before.replace(/\s+/g, ' ').trimStart(), after: after.replace(/\s+/g, ' ').trimEnd() };
}

/** The first place from `at` on that does not cut a word or a character in two. */
function wordStart(text: string, at: number, limit: number): number {
  let place = at;
  while (place < limit && cuts(text, place)) place += 1;
  return place;
}

/** The last place up to `at` that does not cut a word or a character in two. */
function wordEnd(text: string, at: number, limit: number): number {
  let place = at;
  while (place > limit && cuts(text, place)) place -= 1;
  return place;
}

function cuts(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at];
  if (before === undefined || after === undefined) return false;
  return /[\udc00-\udfff]/.test(after) || (WORD.test(before) && WORD.test(after));
}
