import { NOT_SPEAKERS, SALUTATION_STARTS_EN } from './data/not-speakers';
import {
  CALLED_BY_OFFICE,
  HONORIFICS_EN,
  HOST_OFFICES,
  NUMBERED_VOICE,
  OFFICES_EN,
  OTHER_VOICES,
} from './data/offices';
import { ANY_REPORTER_EN, REPORTER_WORDS_EN } from './data/outlets';
import { readApposition } from './label-apposition';
import { type LabelReading, readingOf } from './label-reading';
import {
  hasOffice,
  isCapitals,
  isName,
  isNamePart,
  isOutlet,
  isProperPhrase,
  isReporterWord,
  keyOf,
  plain,
} from './words-en';

const MOST_WORDS = 9;
const MOST_WORDS_IN_PARTS = 16;
const REMARK = / ?[([](?<remark>[^()[\]]{1,60})[)\]]$/;
/** `Q1.` before a name, as parliaments print it. */
const NUMBER = /^(?:[QT]?\d{1,3})\. (?=\p{Lu})/u;
/** `via interpreter`, `In Spanish`: how somebody speaks. */
const MANNER_OF_SPEAKING = /^(?:in|via|off|as|through|by|from|on|speaking|over|inaudible)\b/i;
/** `Jane Roe, Minister`, `Jane Roe -- Harbor Bank -- Analyst`. */
const PARTED = / *(?:, | --? | [–—] )/;

/** `Secretary for Transport and Logistics`. */
const OFFICE_OF =
  /^(?:The )?(?:Acting |Deputy |Permanent |Chief |Assistant |Under )*(?<office>\p{Lu}[\p{L}-]+) (?:of|for|to) (?:the )?\p{Lu}.*$/u;

/** Reads an English label (half width, without its colon); null if it is a clause, a heading or a field. */
export function readLabelEn(inner: string): LabelReading | null {
  const { label, aside } = withoutRemarks(inner.replace(/, (?=[JS]r\b)/, ' ').replace(NUMBER, ''));
  const words = label.split(' ');
  const parted = PARTED.exec(label);
  if (label === '' || words.length > (parted ? MOST_WORDS_IN_PARTS : MOST_WORDS)) return null;
  if (NOT_SPEAKERS.has(label.toLowerCase())) return null;
  if (/[!?;"“”…]|[.,]$/.test(label.replace(/\b(?:Jr|Sr|Esq)\.$/, ''))) return null;
  if (SALUTATION_STARTS_EN.has((words[0] ?? '').toLowerCase())) return null;
  if (parted) {
    return readApposition(
      label.slice(0, parted.index),
      label.slice(parted.index + parted[0].length),
      'parts',
    );
  }
  const initial = aside === null ? readInitial(label) : null;
  const beside = aside === null ? null : readApposition(label, aside, 'brackets');
  return (
    initial ??
    beside ??
    readFrom(label) ??
    readRole(label, words) ??
    readTitled(words) ??
    readName(label, words)
  );
}

/** The label without what stands in brackets behind it, and the first of these that could be an office or an outlet. */
function withoutRemarks(inner: string): { readonly label: string; readonly aside: string | null } {
  let label = inner;
  let aside: string | null = null;
  for (let found = REMARK.exec(label); found; found = REMARK.exec(label)) {
    const remark = found.groups?.['remark']?.trim() ?? '';
    const names = !MANNER_OF_SPEAKING.test(remark) && (isProperPhrase(remark) || hasOffice(remark));
    if (names) aside = remark;
    label = label.slice(0, found.index);
  }
  return { label: label.trim(), aside };
}

function reading(name: string, parts: Partial<LabelReading> & Pick<LabelReading, 'sign'>): LabelReading {
  return readingOf(name, { key: keyOf(name), ...parts });
}

/** `Q`, `Q1`, `A`: the plainest labels of all. */
function readInitial(label: string): LabelReading | null {
  if (/^Q\.?\d{0,3}$|^Follow[- ]?up(?: question)?$/i.test(label)) {
    return reading('Q', { sign: 'initial', voice: 'journalist' });
  }
  if (/^(?:Answer|Reply|Response)$/i.test(label))
    return reading(label, { sign: 'initial', strength: 'weak' });
  return /^A\.?\d{0,3}$/.test(label) ? reading('A', { sign: 'initial' }) : null;
}

/** `Jonas Weil from Harbor Wire`. */
function readFrom(label: string): LabelReading | null {
  const found = /^(?<who>\S+(?: \S+){1,2}) (?:of|from|with|at) (?<body>(?:the )?.+)$/.exec(label);
  const who = found?.groups?.['who'] ?? '';
  const body = (found?.groups?.['body'] ?? '').replace(/^the /, '');
  const named = found && isName(who.split(' ')) && !hasOffice(who) && isOutlet(body);
  return named ? reading(who, { organisation: body, sign: 'outlet', voice: 'journalist' }) : null;
}

/** Labels that say what somebody is and not who: `REPORTER`, `The Merrow Gazette reporter`, `THE MODERATOR`. */
function readRole(label: string, words: readonly string[]): LabelReading | null {
  const bare = label
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/ (?:#|no\. ?)?\d+$/, '');
  const first = plain(bare.split(' ')[0] ?? '');
  if (REPORTER_WORDS_EN.has(bare) || (REPORTER_WORDS_EN.has(first) && /\d$/.test(label))) {
    return reading(label, { sign: isCapitals(label) ? 'capitals' : 'outlet', voice: 'journalist' });
  }
  if (isReporterWord(words.at(-1) ?? '') && /^\p{Lu}/u.test(label)) {
    const outlet = words.slice(0, -1).filter((word) => !ANY_REPORTER_EN.has(plain(word)));
    const organisation = outlet.length > 0 ? outlet.join(' ') : null;
    return reading(label, { organisation, sign: 'outlet', voice: 'journalist' });
  }
  if (HOST_OFFICES.has(bare)) return reading(label, { sign: 'office', voice: 'host' });
  if (NUMBERED_VOICE.test(label)) return reading(label, { sign: 'repeated-name', strength: 'weak' });
  if (OTHER_VOICES.has(first) && words.length <= 3) return reading(label, { sign: 'office', voice: 'other' });
  return readOffice(label, bare);
}

function readOffice(label: string, bare: string): LabelReading | null {
  if (!/^\p{Lu}/u.test(label)) return null;
  const ofWhat = OFFICE_OF.exec(label)?.groups?.['office'];
  if (ofWhat && OFFICES_EN.has(plain(ofWhat))) return reading(label, { sign: 'office', strength: 'weak' });
  const parts = bare.split(/[ -]/);
  const isOffice = OFFICES_EN.has(bare) || OFFICES_EN.has(parts.at(-1) ?? '');
  if (!isOffice || parts.length > 4 || !label.split(' ').every(isNamePart)) return null;
  const titled = /^the /i.test(label) && isCapitals(label);
  return reading(label, { sign: 'office', strength: titled ? 'certain' : 'weak' });
}

/** An honorific stays with the name (`MS. PELL`); an office before it is the title (`SECRETARY ADLER`). */
function readTitled(words: readonly string[]): LabelReading | null {
  const sign = isCapitals(words.join(' ')) ? 'capitals' : 'titled-name';
  const bare = withoutHonorifics(words);
  if (bare.length < words.length && isName(bare)) {
    return reading(words.join(' '), { key: keyOf(bare.join(' ')), sign });
  }
  let lastOffice = -1;
  for (let i = 0; i < words.length - 1; i += 1) if (hasOffice(words[i] ?? '')) lastOffice = i;
  const from = lastOffice < 0 ? 0 : nameAfter(words, lastOffice + 1);
  const [title, name] = [words.slice(0, from), words.slice(from)];
  if (lastOffice < 0 || !isName(name) || !title.every(isNamePart)) return null;
  const last = plain(title.at(-1) ?? '');
  // `Major Projects` has the form of an office and a family name.
  const open = name.length === 1 && title.length === 1 && sign !== 'capitals' && !CALLED_BY_OFFICE.has(last);
  return reading(name.join(' '), {
    key: keyOf(withoutHonorifics(name).join(' ')),
    title: title.join(' '),
    sign,
    voice: HOST_OFFICES.has(last) ? 'host' : 'person',
    strength: open ? 'weak' : 'certain',
  });
}

/** Where the name begins behind an office; `SECRETARY OF DEFENSE LAURA KNOLL` has two words of a name at most. */
function nameAfter(words: readonly string[], from: number): number {
  if (!/^(?:of|for|to)$/i.test(words[from] ?? '')) return from;
  return Math.max(from + 2, words.length - 2);
}

/** The words of a name without the honorifics before it. */
function withoutHonorifics(words: readonly string[]): readonly string[] {
  const from = words.findIndex((word) => !HONORIFICS_EN.has(plain(word)));
  return from > 0 ? words.slice(from) : words;
}

/** A name or an outlet alone: it needs support from the rest of the text. */
function readName(label: string, words: readonly string[]): LabelReading | null {
  if (!isName(words)) return null;
  if (isOutlet(label) || (words[0] === 'The' && words.length > 1)) {
    return reading(label, { organisation: label, sign: 'outlet', voice: 'journalist', strength: 'weak' });
  }
  if (isCapitals(label))
    return label.length > 1 ? reading(label, { sign: 'capitals', strength: 'weak' }) : null;
  return reading(label, { sign: 'repeated-name', strength: words.length > 1 ? 'weak' : 'guess' });
}
