import { HOST_OFFICES, NUMBERED_VOICE, OFFICES_EN, OTHER_VOICES } from './data/offices';
import { ANY_REPORTER_EN, REPORTER_WORDS_EN } from './data/outlets';
import { type LabelReading, readingEn } from './label-reading';
import { isCapitals, isNamePart, isReporterWord, plain } from './words-en';

/** `Secretary for Transport and Logistics`. */
const OFFICE_OF =
  /^(?:The )?(?:Acting |Deputy |Permanent |Chief |Assistant |Under )*(?<office>\p{Lu}[\p{L}-]+) (?:of|for|to) (?:the )?\p{Lu}.*$/u;

/** Labels that say what somebody is and not who: `REPORTER`, `The Merrow Gazette reporter`, `THE MODERATOR`. */
export function readRole(label: string, words: readonly string[]): LabelReading | null {
  const bare = label
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/ (?:#|no\. ?)?\d+$/, '');
  const first = plain(bare.split(' ')[0] ?? '');
  if (REPORTER_WORDS_EN.has(bare) || (REPORTER_WORDS_EN.has(first) && /\d$/.test(label))) {
    return readingEn(label, { sign: isCapitals(label) ? 'capitals' : 'outlet', voice: 'journalist' });
  }
  if (isReporterWord(words.at(-1) ?? '') && /^\p{Lu}/u.test(label)) {
    const outlet = words.slice(0, -1).filter((word) => !ANY_REPORTER_EN.has(plain(word)));
    const organisation = outlet.length > 0 ? outlet.join(' ') : null;
    return readingEn(label, { organisation, sign: 'outlet', voice: 'journalist' });
  }
  if (HOST_OFFICES.has(bare)) return readingEn(label, { sign: 'office', voice: 'host' });
  if (NUMBERED_VOICE.test(label)) return readingEn(label, { sign: 'repeated-name', strength: 'weak' });
  if (OTHER_VOICES.has(first) && words.length <= 3)
    return readingEn(label, { sign: 'office', voice: 'other' });
  return readOffice(label, bare);
}

function readOffice(label: string, bare: string): LabelReading | null {
  if (!/^\p{Lu}/u.test(label)) return null;
  const ofWhat = OFFICE_OF.exec(label)?.groups?.['office'];
  if (ofWhat && OFFICES_EN.has(plain(ofWhat))) return readingEn(label, { sign: 'office', strength: 'weak' });
  const parts = bare.split(/[ -]/);
  const isOffice = OFFICES_EN.has(bare) || OFFICES_EN.has(parts.at(-1) ?? '');
  if (!isOffice || parts.length > 4 || !label.split(' ').every(isNamePart)) return null;
  const titled = /^the /i.test(label) && isCapitals(label);
  return readingEn(label, { sign: 'office', strength: titled ? 'certain' : 'weak' });
}
