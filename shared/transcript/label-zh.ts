import { wordsOf } from '../text/words';
import { NOT_SPEAKERS, SALUTATION_ENDS_ZH } from './data/not-speakers';
import { HOST_OFFICES, NUMBERED_VOICE_ZH, OTHER_VOICES } from './data/offices';
import { readLabelEn } from './label-en';
import type { LabelReading } from './label-reading';
import { readOutlet, readOutletAndName, readQuestioner, readQuestionerOf } from './label-zh-questioner';
import { isClause, readBodyAndName, readHolder, readTitled, readUnknownHolder } from './label-zh-titled';
import { FOREIGN_NAME, isSpeech, LATIN_NAME, personName, readingZh } from './names-zh';
import { officeAtEnd, organisationOfTitle } from './organisation';

const LONGEST = 60;
const LONGEST_OFFICE = 24;
const CLAUSE = /[,.。，！？!?;；"“”'‘’…~]/;
/** `一、问`: the number of a question. */
const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.)] ?(?=[问問答]$|[问問][题題]$)/;
const LIST_MARK =
  /^(?:[一二三四五六七八九十百]+(?:、|是|要|来|來)|[(]?[一二三四五六七八九十\d]+[).、]|第[一二三四五六七八九十\d]+(?:[、,]|$)|[①-⑳])/;

/** Reads a Chinese label (half width, without its colon); null if it is a clause, a heading or a field. */
export function readLabelZh(inner: string): LabelReading | null {
  const label = withoutRemark(inner).replace(NUMBERED, '');
  const remark = inner.slice(withoutRemark(inner).length);
  if (label.length > LONGEST || label.length === 0) return null;
  if (!isHanIn(label)) return readLabelEn(label);
  if (CLAUSE.test(label)) return CLAUSE.test(withoutNames(label)) ? null : readTitled(label);
  if (LIST_MARK.test(label) || NOT_SPEAKERS.has(label)) return null;
  if (SALUTATION_ENDS_ZH.some((end) => label.endsWith(end)) || /^(?:各位|尊敬)/.test(label)) return null;
  return (
    readHolder(label, remark) ??
    readQuestionerOf(label, remark) ??
    readQuestioner(label) ??
    readOutletAndName(label) ??
    readTitled(label) ??
    readBodyAndName(label) ??
    readOffice(label) ??
    readOutlet(label) ??
    readUnknownHolder(label) ??
    readBareName(label)
  );
}

/** The signs within names are no clause's: `“海燕”号船长 J. 奥斯`, `罗西奥·D'Angelo`. */
function withoutNames(label: string): string {
  return label.replace(
    /(?<=\p{Lu}\p{Ll}{0,2})\.|(?<=\p{Lu})['’](?=\p{Lu})|[“「『"][^“”「」『』",。;!?]{1,12}[”」』"]/gu,
    '',
  );
}

function isHanIn(label: string): boolean {
  return /\p{Script=Han}/u.test(label);
}

/** Without `(通过翻译)` and the like. */
function withoutRemark(inner: string): string {
  return inner.replace(/ ?[(][^()]{1,40}[)]$/, '').trim();
}

/** An office alone: `署長`, `财政司司长`, `主持人`. It needs support: lists of persons have the same form. */
function readOffice(label: string): LabelReading | null {
  if (OTHER_VOICES.has(label)) return readingZh(label, { sign: 'office', voice: 'other' });
  if (NUMBERED_VOICE_ZH.test(label)) return readingZh(label, { sign: 'repeated-name', strength: 'weak' });
  const voice = HOST_OFFICES.has(label) ? 'host' : 'person';
  if (
    label.length > LONGEST_OFFICE ||
    label.includes(' ') ||
    !officeAtEnd(label) ||
    isSpeech(label) ||
    isClause(label)
  )
    return null;
  const organisation = organisationOfTitle(label);
  return readingZh(label, { organisation, sign: 'office', voice, strength: 'weak' });
}

/** The reading of a label that is nothing but a name which another label gives with its title (SPK-4). */
export function readKnownName(label: string): LabelReading {
  return readingZh(label, { sign: 'repeated-name', strength: 'weak' });
}

/** A name alone needs support, unless it is written as a transcribed name; a word of the dictionary is none. */
function readBareName(label: string): LabelReading | null {
  const name = personName(label);
  if (!name && isUnknownName(label)) return readingZh(label, { sign: 'repeated-name', strength: 'guess' });
  if (!name || isSpeech(label) || LATIN_NAME.test(name)) return null;
  if (!FOREIGN_NAME.test(name) && wordsOf(name).length === 1 && name.length > 2) return null;
  return readingZh(name, { sign: 'repeated-name', strength: 'weak' });
}

/** `扎西`: two or three characters that are no word and begin with no known surname. */
function isUnknownName(label: string): boolean {
  return (
    /^\p{Script=Han}{2,3}$/u.test(label) && !isSpeech(label) && !isClause(label) && wordsOf(label).length > 1
  );
}
