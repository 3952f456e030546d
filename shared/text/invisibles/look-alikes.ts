import { readRadicals } from '../radicals';
import type { TextRange } from '../range';
import type { LookAlike, LookAlikeScript } from './invisible';
import { LOOK_ALIKE_LETTERS } from './look-alike-letters';

type Script = Exclude<LookAlikeScript, 'radical'>;
type Foreign = keyof typeof LOOK_ALIKE_LETTERS;

const SCRIPTS: readonly { readonly script: Script; readonly pattern: RegExp }[] = [
  { script: 'latin', pattern: /\p{Script=Latin}/u },
  { script: 'cyrillic', pattern: /\p{Script=Cyrillic}/u },
  { script: 'greek', pattern: /\p{Script=Greek}/u },
  { script: 'armenian', pattern: /\p{Script=Armenian}/u },
  { script: 'cherokee', pattern: /\p{Script=Cherokee}/u },
];
const FOREIGN_LETTER =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}](?<=\p{L})/gu;
/** What one UTF-16 code unit is: nothing of a word, the number of its script from 1, or a mark on a letter. */
const OUTSIDE = 0;
const MARK = SCRIPTS.length + 1;
const UNREAD = MARK + 1;
const RADICAL = /[\u2e80-\u2fd5]/g;
/** A word of two letters of two scripts is a sign of mathematics (INV-9). */
const SHORTEST_MIXED = 3;

interface Letter {
  readonly start: number;
  readonly character: string;
  readonly script: Script;
}

/** The Latin letter that each letter looks like. */
const latinOf: ReadonlyMap<string, string> = new Map(
  Object.values(LOOK_ALIKE_LETTERS)
    .flat()
    .flatMap((row) =>
      [...row].flatMap((letter, i, all) => (i % 2 === 0 ? [[letter, all[i + 1] ?? '']] : [])),
    ),
);

/** The letter of a script that looks like a Latin one. */
const foreignOf: Readonly<Record<Foreign, ReadonlyMap<string, string>>> = {
  cyrillic: turned('cyrillic'),
  greek: turned('greek'),
  armenian: turned('armenian'),
  cherokee: turned('cherokee'),
};

function turned(script: Foreign): ReadonlyMap<string, string> {
  const pairs = LOOK_ALIKE_LETTERS[script].flatMap((row) => [...row].reverse());
  return new Map(pairs.flatMap((latin, i) => (i % 2 === 0 ? [[latin, pairs[i + 1] ?? '']] : [])));
}

/** The scripts that a text has words of which are plainly theirs (INV-8). */
export function scriptsAtHome(text: string): ReadonlySet<LookAlikeScript> {
  const scripts = new Set<LookAlikeScript>();
  for (const word of foreignWords(text)) {
    const [script, other] = word.scripts;
    if (!script || other || scripts.has(script)) continue;
    if (lettersOf(text, word).some(({ character }) => !latinOf.has(character))) scripts.add(script);
  }
  return scripts;
}

/** Letters that look like those of another script, in order (INV-7 to INV-10); `atHome` are the scripts of the text. */
export function findLookAlikes(text: string, atHome: ReadonlySet<LookAlikeScript>): LookAlike[] {
  const found: LookAlike[] = [];
  for (const word of foreignWords(text)) {
    const [script, other] = word.scripts;
    const letters = other
      ? strangersIn(lettersOf(text, word), word.scripts)
      : script && !atHome.has(script)
        ? disguised(lettersOf(text, word))
        : [];
    for (const letter of letters) found.push(letter);
  }
  for (const { 0: radical, index } of text.matchAll(RADICAL)) {
    const like = readRadicals(radical);
    if (like === radical) continue;
    found.push({ ...rangeOf(index, radical), kind: 'homoglyph', script: 'radical', like });
  }
  return found;
}

/** In a word of several scripts, the letters that do not belong to the one with the most letters. */
function strangersIn(word: readonly Letter[], scripts: readonly Script[]): LookAlike[] {
  if (word.length < SHORTEST_MIXED) return [];
  const ofScript = (script: Script) => word.filter((letter) => letter.script === script);
  // Of two that have as many, the one with a letter that is plainly its own; else Latin is taken for the word's script.
  const weightOf = (script: Script): number => {
    const letters = ofScript(script);
    const isPlain = script !== 'latin' && letters.some(({ character }) => !latinOf.has(character));
    return letters.length * 4 + (isPlain ? 2 : script === 'latin' ? 1 : 0);
  };
  const [main, ...others] = [...scripts].sort((a, b) => weightOf(b) - weightOf(a));
  if (!main) return [];
  const alike = others.map((script) => ofScript(script).map((letter) => asLookAlike(letter, main)));
  // A letter that looks like none of the word's script says that the word is meant to have both (PDFы).
  const found = alike.filter((letters) => letters.every((letter) => letter !== null)).flat();
  return found.filter((letter) => letter !== null).sort((a, b) => a.start - b.start);
}

/** All letters of a word that could as well be Latin; none where one of them could not. */
function disguised(word: readonly Letter[]): LookAlike[] {
  const isSign = word.length === 1 && word[0]?.script === 'greek';
  if (isSign) return [];
  const letters = word.map((letter) => asLookAlike(letter, 'latin'));
  const found = letters.filter((letter) => letter !== null);
  return found.length === letters.length ? found : [];
}

/** The letter as one that is taken for a letter of another script; null where it looks like none. */
function asLookAlike({ start, character, script }: Letter, main: Script): LookAlike | null {
  const latin = script === 'latin' ? character : latinOf.get(character);
  const like = main === 'latin' ? latin : foreignOf[main].get(latin ?? '');
  return like === undefined ? null : { ...rangeOf(start, character), kind: 'homoglyph', script, like };
}

function rangeOf(start: number, character: string) {
  return { start, end: start + character.length, code: character.codePointAt(0) ?? 0 };
}

/** A word that has a letter of another script than Latin. */
interface ForeignWord extends TextRange {
  readonly scripts: readonly Script[];
}

/** The words that have one, in order; each place is looked at once. */
function* foreignWords(text: string): Generator<ForeignWord> {
  const pattern = new RegExp(FOREIGN_LETTER);
  let done = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    let start = found.index;
    while (start > done && classOf(text.charCodeAt(start - 1)) !== OUTSIDE) start -= 1;
    let end = start;
    let seen = 0;
    for (let part = classOf(text.charCodeAt(end)); part !== OUTSIDE; part = classOf(text.charCodeAt(end))) {
      seen |= 1 << part;
      end += 1;
    }
    // A letter beyond the basic plane looks like none of these.
    done = Math.max(end, found.index + found[0].length);
    pattern.lastIndex = done;
    if (end === start) continue;
    yield { start, end, scripts: scriptsOf(seen) };
  }
}

const known: (readonly Script[])[] = [];

/** The scripts whose bits are set; a list for each combination, made once. */
function scriptsOf(bits: number): readonly Script[] {
  known[bits] ??= SCRIPTS.flatMap(({ script }, i) => (bits & (1 << (i + 1)) ? script : []));
  return known[bits];
}

/** The letters of a word, without the marks on them; every one that can be mistaken is one code unit. */
function lettersOf(text: string, { start, end }: TextRange): readonly Letter[] {
  const letters: Letter[] = [];
  for (let at = start; at < end; at += 1) {
    const script = SCRIPTS[classOf(text.charCodeAt(at)) - 1]?.script;
    if (script) letters.push({ start: at, character: text.charAt(at), script });
  }
  return letters;
}

let classes: Uint8Array | undefined;

/** What a code unit is; each is looked up in Unicode's properties once. NaN, behind the text, is no part of a word. */
function classOf(code: number): number {
  if (Number.isNaN(code)) return OUTSIDE;
  classes ??= new Uint8Array(0x10000).fill(UNREAD);
  const known = classes[code] ?? OUTSIDE;
  if (known !== UNREAD) return known;
  const character = String.fromCharCode(code);
  const script = SCRIPTS.findIndex(({ pattern }) => pattern.test(character)) + 1;
  const found = script > 0 ? script : /\p{M}/u.test(character) ? MARK : OUTSIDE;
  classes[code] = found;
  return found;
}
