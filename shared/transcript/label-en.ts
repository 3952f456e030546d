import { NOT_SPEAKERS, SALUTATION_STARTS_EN } from './data/not-speakers';
import { HONORIFICS_EN, HOST_OFFICES, OFFICES_EN, OTHER_VOICES } from './data/offices';
import { OUTLET_WORDS_EN, REPORTER_WORDS_EN } from './data/outlets';
import type { LabelReading } from './label-reading';

const MOST_WORDS = 9;
const MOST_NAME_WORDS = 5;
/** Small words that a name or a title may hold. */
const PARTICLES = new Set(
  'of the for and in to at on de da di del della der den van von al el la le bin ibn y e'.split(' '),
);
const NAME_WORD = /^(?:\p{Lu}[\p{L}'’.-]*|(?:al|el|d|o)['’-]\p{Lu}[\p{L}'’-]*)$/u;

/** `Secretary for Transport and Logistics`. */
const OFFICE_OF =
  /^(?:The )?(?:Acting |Deputy |Permanent |Chief |Assistant |Under )*(?<office>\p{Lu}[\p{L}-]+) (?:of|for|to) (?:the )?\p{Lu}.*$/u;

/** Reads an English label (half width, without its colon); null if it is a clause, a heading or a field. */
export function readLabelEn(inner: string): LabelReading | null {
  const remark = / ?[([](?<remark>[^()[\]]{1,40})[)\]]$/.exec(inner);
  const label = (remark ? inner.slice(0, remark.index) : inner).replace(/\s+/g, ' ').trim();
  const words = label.split(' ');
  if (label === '' || words.length > MOST_WORDS || NOT_SPEAKERS.has(label.toLowerCase())) return null;
  if (/[!?;"“”…]|[.,]$/.test(label.replace(/\b(?:Jr|Sr)\.$/, ''))) return null;
  if (SALUTATION_STARTS_EN.has((words[0] ?? '').toLowerCase())) return null;
  const initial = readInitial(label);
  if (initial) return initial;
  const comma = label.indexOf(',');
  if (comma > 0) return readApposition(label.slice(0, comma), label.slice(comma + 1).trim());
  if (remark && isOutlet(remark.groups?.['remark'] ?? '') && isName(words)) {
    return journalist(label, remark.groups?.['remark'] ?? null, true);
  }
  const outlet = remark?.groups?.['remark'] ?? '';
  if (REPORTER_WORDS_EN.has(label.toLowerCase()) && (isOutlet(outlet) || isOutletName(outlet))) {
    return { ...journalist(label, outlet, true), key: keyOf(`${label} ${outlet}`) };
  }
  return readRole(label, words) ?? readTitled(words) ?? readName(label, words);
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[.’']s?$|\.$/, '');
}

function keyOf(name: string): string {
  return name.toUpperCase().replaceAll('.', '');
}

function reading(name: string, parts: Partial<LabelReading> & Pick<LabelReading, 'sign'>): LabelReading {
  return {
    key: keyOf(name),
    name,
    title: null,
    organisation: null,
    voice: 'person',
    certain: true,
    ...parts,
  };
}

function journalist(name: string, organisation: string | null, certain: boolean): LabelReading {
  return reading(name, { organisation, sign: 'outlet', voice: 'journalist', certain });
}

/** `Q`, `Q1`, `A`: the plainest labels of all. */
function readInitial(label: string): LabelReading | null {
  if (/^Q\.?\d{0,3}$/.test(label)) return reading('Q', { sign: 'initial', voice: 'journalist' });
  return /^A\.?\d{0,3}$/.test(label) ? reading('A', { sign: 'initial' }) : null;
}

function isOutlet(text: string): boolean {
  return text.split(/[ /-]/).some((word) => OUTLET_WORDS_EN.has(plain(word)));
}

/** `Il Sole 24 Ore`, but not `via interpreter` or `In Spanish`: a name in brackets after `Question` is the outlet's. */
function isOutletName(remark: string): boolean {
  return (
    /^(?!(?:In|Via|Off|As|Through) )\p{Lu}/u.test(remark) &&
    remark.split(' ').every((word) => /^[\p{Lu}\d]/u.test(word))
  );
}

function isName(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > MOST_NAME_WORDS) return false;
  const ends = NAME_WORD.test(words[0] ?? '') && NAME_WORD.test(words.at(-1) ?? '');
  return ends && words.every((word) => NAME_WORD.test(word) || PARTICLES.has(word));
}

function isCapitals(label: string): boolean {
  return /\p{Lu}/u.test(label) && !/\p{Ll}/u.test(label.replace(/^Mc|\bMc(?=\p{Lu})/gu, ''));
}

/** `John Smith, Reuters`; `Jane Doe, Minister of Health`. */
function readApposition(left: string, right: string): LabelReading | null {
  const words = left.split(' ');
  if (!isName(words)) return null;
  if (isOutlet(right)) return { ...journalist(left, right, true), title: null };
  const holds = right.split(/[ -]/).some((word) => OFFICES_EN.has(plain(word)));
  return holds ? reading(left, { title: right, sign: 'titled-name' }) : null;
}

/** Labels that say what somebody is and not who: `REPORTER`, `The Merrow Gazette reporter`, `THE MODERATOR`. */
function readRole(label: string, words: readonly string[]): LabelReading | null {
  const last = plain(words.at(-1) ?? '');
  const bare = label
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/ (?:#|no\. ?)?\d+$/, '');
  const first = plain(words[0] ?? '');
  if (REPORTER_WORDS_EN.has(bare) || (REPORTER_WORDS_EN.has(first) && /\d$/.test(label))) {
    return reading(label, { sign: isCapitals(label) ? 'capitals' : 'outlet', voice: 'journalist' });
  }
  if (REPORTER_WORDS_EN.has(last) && /^\p{Lu}/u.test(label)) {
    return journalist(label, words.slice(0, -1).join(' '), true);
  }
  if (HOST_OFFICES.has(bare)) return reading(label, { sign: 'office', voice: 'host' });
  if (OTHER_VOICES.has(first) && words.length <= 3) return reading(label, { sign: 'office', voice: 'other' });
  const isOffice = OFFICES_EN.has(bare) || bare.split(/[ -]/).every((word) => OFFICES_EN.has(word));
  if (OFFICE_OF.test(label) && OFFICES_EN.has(plain(label.replace(OFFICE_OF, '$<office>')))) {
    return reading(label, { sign: 'office', certain: false });
  }
  if (isOffice && /^\p{Lu}/u.test(label)) {
    return reading(label, { sign: 'office', certain: first === 'the' && isCapitals(label) });
  }
  return null;
}

/** An honorific stays with the name (`MS. PELL`); an office before it is the title (`SECRETARY BLINKEN`). */
function readTitled(words: readonly string[]): LabelReading | null {
  const sign = isCapitals(words.join(' ')) ? 'capitals' : 'titled-name';
  const first = plain(words[0] ?? '');
  if (HONORIFICS_EN.has(first) && words.length > 1 && isName(words.slice(1))) {
    const name = words.join(' ');
    return reading(name, { key: keyOf(words.slice(1).join(' ')), sign });
  }
  let lastOffice = -1;
  for (let i = 0; i < words.length - 1; i += 1) {
    if ((words[i] ?? '').split('-').some((part) => OFFICES_EN.has(plain(part)))) lastOffice = i;
  }
  const name = words.slice(lastOffice + 1);
  const title = words.slice(0, lastOffice + 1);
  if (
    lastOffice < 0 ||
    !isName(name) ||
    !title.every((word) => NAME_WORD.test(word) || PARTICLES.has(word))
  ) {
    return null;
  }
  const voice = HOST_OFFICES.has(plain(title.at(-1) ?? '')) ? 'host' : 'person';
  return reading(name.join(' '), { title: title.join(' '), sign, voice });
}

/** A name or an outlet alone: it needs support from the rest of the text. */
function readName(label: string, words: readonly string[]): LabelReading | null {
  if (!isName(words)) return null;
  if (isOutlet(label)) return journalist(label, label, false);
  if (isCapitals(label))
    return label.length > 1 ? reading(label, { sign: 'capitals', certain: false }) : null;
  return words.length >= 2 ? reading(label, { sign: 'repeated-name', certain: false }) : null;
}
