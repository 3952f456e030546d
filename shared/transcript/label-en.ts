import { NOT_SPEAKERS, SALUTATION_STARTS_EN } from './data/not-speakers';
import { readApposition } from './label-apposition';
import { readRole } from './label-en-role';
import { readTitled } from './label-en-titled';
import { type LabelReading, readingEn } from './label-reading';
import { hasOffice, isCapitals, isName, isOutlet, isProperPhrase } from './words-en';

const MOST_WORDS = 9;
const MOST_WORDS_IN_PARTS = 16;
const REMARK = / ?[([](?<remark>[^()[\]]{1,60})[)\]]$/;
/** `Q1.` before a name, as parliaments print it. */
const NUMBER = /^(?:[QT]?\d{1,3})\. (?=\p{Lu})/u;
/** `via interpreter`, `In Spanish`: how somebody speaks. */
const MANNER_OF_SPEAKING = /^(?:in|via|off|as|through|by|from|on|speaking|over|inaudible)\b/i;
/** `Jane Roe, Minister`, `Jane Roe -- Harbor Bank -- Analyst`. */
const PARTED = / *(?:, | --? | [–—] )/;

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

/** `Q`, `Q1`, `A`: the plainest labels of all. */
function readInitial(label: string): LabelReading | null {
  if (/^Q\.?\d{0,3}$|^Follow[- ]?up(?: question)?$/i.test(label)) {
    return readingEn('Q', { sign: 'initial', voice: 'journalist' });
  }
  if (/^(?:Answer|Reply|Response)$/i.test(label))
    return readingEn(label, { sign: 'initial', strength: 'weak' });
  return /^A\.?\d{0,3}$/.test(label) ? readingEn('A', { sign: 'initial' }) : null;
}

/** `Jonas Weil from Harbor Wire`. */
function readFrom(label: string): LabelReading | null {
  const found = /^(?<who>\S+(?: \S+){1,2}) (?:of|from|with|at) (?<body>(?:the )?.+)$/.exec(label);
  const who = found?.groups?.['who'] ?? '';
  const body = (found?.groups?.['body'] ?? '').replace(/^the /, '');
  const named = found && isName(who.split(' ')) && !hasOffice(who) && isOutlet(body);
  return named ? readingEn(who, { organisation: body, sign: 'outlet', voice: 'journalist' }) : null;
}

/** A name or an outlet alone: it needs support from the rest of the text. */
function readName(label: string, words: readonly string[]): LabelReading | null {
  if (!isName(words)) return null;
  if (isOutlet(label) || (words[0] === 'The' && words.length > 1)) {
    return readingEn(label, { organisation: label, sign: 'outlet', voice: 'journalist', strength: 'weak' });
  }
  if (isCapitals(label))
    return label.length > 1 ? readingEn(label, { sign: 'capitals', strength: 'weak' }) : null;
  return readingEn(label, { sign: 'repeated-name', strength: words.length > 1 ? 'weak' : 'guess' });
}
