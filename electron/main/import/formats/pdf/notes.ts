import { type Fragment, type Piece, toRows } from './fragments';

/** A page's text without its notes, and the notes, each with its fragments in order of its lines. */
export interface TextAndNotes {
  readonly fragments: readonly Fragment[];
  readonly notes: readonly (readonly Fragment[])[];
}

/** Notes are set in letters smaller than the text's by this. */
const SMALLER = 0.93;
const REFERENCE = /^\s*[[［(（]?(\d{1,3})[\]］)）]?\s*$/;
const NUMBER = /^\s*[[［(（]?(\d{1,3})[\]］)）.]?\s*(?=\D)/;

/**
 * Takes the notes from the foot of a page: the smaller lines there, where they begin with a number that is raised in the
 * page's text. The number becomes one in brackets, counted on from the `before` notes of earlier pages. `usual` is the size
 * of the file's text.
 */
export function takeNotes(page: readonly Fragment[], usual: number, before: number): TextAndNotes {
  const rows = toRows(
    page,
    ({ y }) => y,
    ({ size }) => size,
  );
  const isSmall = (row: readonly Fragment[]) => row.every(({ size }) => size < usual * SMALLER);
  const foot = rows.findLastIndex((row) => !isSmall(row)) + 1;
  const body = rows.slice(0, foot).flat();
  const numbers = new Set(body.flatMap(({ pieces }) => pieces.flatMap(referenceIn)));
  const places = new Map<string, number>();
  const notes: Fragment[][] = [];
  for (const [first, ...others] of rows.slice(foot)) {
    if (!first) continue;
    const number = NUMBER.exec(first.text)?.[1] ?? '';
    if (numbers.has(number) && !places.has(number)) {
      notes.push([withoutNumber(first), ...others]);
      places.set(number, before + notes.length);
      // Small lines before the first note are text.
    } else (notes.at(-1) ?? body).push(first, ...others);
  }
  return { fragments: body.map((fragment) => withReferences(fragment, places)), notes };
}

function referenceIn({ text, isRaised }: Piece): readonly string[] {
  const number = isRaised ? REFERENCE.exec(text)?.[1] : undefined;
  return number === undefined ? [] : [number];
}

function withReferences(fragment: Fragment, places: ReadonlyMap<string, number>): Fragment {
  const pieces = fragment.pieces.map((piece) => {
    const place = referenceIn(piece).map((number) => places.get(number))[0];
    return place === undefined ? piece : { ...piece, text: `[${place}]`, isBold: false };
  });
  return { ...fragment, pieces, text: pieces.map(({ text }) => text).join('') };
}

function withoutNumber(fragment: Fragment): Fragment {
  let left = NUMBER.exec(fragment.text)?.[0].length ?? 0;
  const pieces = fragment.pieces.map((piece) => {
    const text = piece.text.slice(left);
    left = Math.max(0, left - piece.text.length);
    return { ...piece, text };
  });
  return { ...fragment, pieces, text: pieces.map(({ text }) => text).join('') };
}
