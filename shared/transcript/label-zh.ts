import { isAllHan } from '../text/scripts';
import { wordsOf } from '../text/words';
import { NOT_SPEAKERS, SALUTATION_ENDS_ZH, SPEECH_VERBS_ZH } from './data/not-speakers';
import { HONORIFICS_ZH, HOST_OFFICES, OTHER_VOICES } from './data/offices';
import { NOT_OUTLETS_ZH, OUTLET_ENDS_ZH } from './data/outlets';
import { surnameOf } from './data/surnames';
import type { LabelReading } from './label-reading';
import { isBody, officeAtEnd, organisationOfTitle } from './organisation';

const LONGEST = 45;
const LONGEST_OFFICE = 24;
/** A surname, a title of two characters and a given name of one. */
const SHORTEST_TITLED_NAME = 4;
const CLAUSE = /[,.。！？!?;；"“”'‘’…~]/;
const LIST_MARK =
  /^(?:[一二三四五六七八九十百]+(?:、|是|要|来|來)|[(]?[一二三四五六七八九十\d]+[).、]|第[一二三四五六七八九十\d]+(?:[、,]|$)|[①-⑳])/;
const REPORTER = /^(?<outlet>.*?)(?:记者|記者)(?<rest>.*)$/;
const REPORTER_TAIL = /^(?:[\dA-Z一二三四五六七八九十甲乙丙丁]|[(][^)]*[)]|问|問|提问|提問| )*$/;
const FOREIGN_NAME = /^[\p{Script=Han}]{1,8}(?:[·‧・•.][\p{Script=Han}A-Z]{1,8}){1,4}$/u;
const LATIN_NAME = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}$/u;

/** Reads a Chinese label (half width, without its colon); null if it is a clause, a heading or a field. */
export function readLabelZh(inner: string): LabelReading | null {
  const label = withoutRemark(inner);
  if (label.length > LONGEST || label.length === 0) return null;
  if (CLAUSE.test(label) || LIST_MARK.test(label) || NOT_SPEAKERS.has(label)) return null;
  if (
    SALUTATION_ENDS_ZH.some((end) => label.endsWith(end)) ||
    label.startsWith('各位') ||
    label.startsWith('尊敬')
  ) {
    return null;
  }
  return (
    readHolder(label, inner.slice(label.length)) ??
    readQuestionerOf(label, inner.slice(label.length)) ??
    readQuestioner(label) ??
    readTitled(label) ??
    readOffice(label) ??
    readOutlet(label) ??
    readBareName(label)
  );
}

/** Without `(通过翻译)` and the like. */
function withoutRemark(inner: string): string {
  return inner.replace(/ ?[(][^()]{1,20}[)]$/, '').trim();
}

function reading(name: string, parts: Partial<LabelReading> & Pick<LabelReading, 'sign'>): LabelReading {
  return {
    key: name.replaceAll(' ', ''),
    name,
    title: null,
    organisation: null,
    voice: 'person',
    certain: true,
    ...parts,
  };
}

function readQuestioner(label: string): LabelReading | null {
  if (/^(?:问|問|提问|提問|媒体|媒體|传媒|傳媒|提问者|提問者)$/.test(label)) {
    return reading(label, { sign: 'initial', voice: 'journalist' });
  }
  if (/^(?:答|回答)$/.test(label)) return reading(label, { sign: 'initial' });
  const found = REPORTER.exec(label);
  if (!found) return null;
  const outlet = outletName((found.groups?.['outlet'] ?? '').replace(/[《》]/g, '').trim());
  const rest = (found.groups?.['rest'] ?? '').trim();
  if (/[的在对對和与與]/.test(outlet ?? '') && (outlet ?? '').length > 8) return null;
  if (REPORTER_TAIL.test(rest))
    return reading(label.replace(/(?<=[记記]者 ?)(?:提)?[问問]$/, '').trim(), {
      organisation: outlet,
      sign: 'outlet',
      voice: 'journalist',
    });
  const name = personName(rest);
  if (!name || isSpeech(rest)) return null;
  const title = label.slice(0, label.length - rest.length).trim();
  return reading(name, { title, organisation: outlet, sign: 'outlet', voice: 'journalist' });
}

/** `记者(路透社)`: the outlet in brackets tells one reporter from another. */
function readQuestionerOf(label: string, remark: string): LabelReading | null {
  const outlet = /^ ?[(](.+)[)]$/.exec(remark.trimEnd())?.[1];
  if (outlet === undefined || !OUTLET_ENDS_ZH.some((end) => outlet.endsWith(end))) return null;
  const found = readQuestioner(label);
  if (found === null || found.organisation !== null) return null;
  return { ...found, key: `${found.key}(${outlet})`, organisation: outlet };
}

/** `总台央视新闻` before 记者 is 总台央视, whose reporters are 新闻记者; 封面新闻 is the outlet's own name. */
function outletName(printed: string): string | null {
  const outlet = printed.replace(/(?:特约|特約|驻.{1,6}|现场|現場|首席|本报|本報)$/, '').trim() || null;
  const short = outlet?.replace(/(?:新闻|新聞)$/, '');
  const isShort =
    short &&
    short !== outlet &&
    !NOT_OUTLETS_ZH.has(short) &&
    /(?:央视|央視|总台|總台|电视台|電視台|社|报|報)$/.test(short);
  return isShort ? short : outlet;
}

function isSpeech(text: string): boolean {
  return SPEECH_VERBS_ZH.some((verb) => text.endsWith(verb));
}

/** A person's name: a Chinese one by its surname, a transcribed one by its dots, or one in Latin letters. */
function personName(text: string): string | null {
  const name = withoutHonorific(text.replace(/^(\p{Script=Han}) (\p{Script=Han}{1,2})$/u, '$1$2'));
  if (FOREIGN_NAME.test(name) || LATIN_NAME.test(name)) return name;
  const surname = surnameOf(name);
  const longest = (surname?.length ?? 0) + 2;
  return surname && isAllHan(name) && name.length > surname.length && name.length <= longest ? name : null;
}

function withoutHonorific(text: string): string {
  const honorific = HONORIFICS_ZH.find((end) => text.length > end.length + 1 && text.endsWith(end));
  return honorific ? text.slice(0, -honorific.length).trim() : text;
}

/** Title and name, in this order or the other: `科学技术部副部长 张广军`, `陳茂波(財政司司長)` (SPK-3). */
function readTitled(label: string): LabelReading | null {
  const found = spacedTitle(label) ?? titleWithinName(label) ?? bodyBeforeName(label) ?? joinedTitle(label);
  if (!found || isSpeech(label)) return null;
  const { title, name } = found;
  const voice = HOST_OFFICES.has(title) ? 'host' : OTHER_VOICES.has(title) ? 'other' : 'person';
  return reading(name, { title, organisation: organisationOfTitle(title), sign: 'titled-name', voice });
}

interface Titled {
  readonly title: string;
  readonly name: string;
}

function spacedTitle(label: string): Titled | null {
  const tokens = label.split(' ').filter(Boolean);
  for (let count = 1; count <= 4 && count < tokens.length; count += 1) {
    const title = tokens.slice(0, -count).join(' ');
    const rest = tokens.slice(-count).join(' ');
    const name = personName(rest) ?? (isAllHan(rest) && rest.length >= 2 && rest.length <= 4 ? rest : null);
    if (name && officeAtEnd(title) && !officeAtEnd(rest)) return { title, name };
  }
  return null;
}

/** `經濟部何次長建豪`: the body, and then the title within the name. */
function bodyBeforeName(label: string): Titled | null {
  for (let at = 2; at <= label.length - SHORTEST_TITLED_NAME; at += 1) {
    const body = label.slice(0, at);
    const found = isBody(body) ? titleWithinName(label.slice(at)) : null;
    if (found) return { title: `${body}${found.title}`, name: found.name };
  }
  return null;
}

/** `主持人(王晓琳)`: the office, and its holder in brackets. */
function readHolder(label: string, remark: string): LabelReading | null {
  const holder = /^ ?[(](\p{Script=Han}{2,4})[)]$/u.exec(remark.trimEnd())?.[1];
  if (holder === undefined || officeAtEnd(label) !== label || isSpeech(holder)) return null;
  const name = personName(holder);
  if (name === null || wordsOf(name).length === 1) return null;
  const voice = HOST_OFFICES.has(label) ? 'host' : 'person';
  return reading(name, { title: label, sign: 'titled-name', voice });
}

/** `龔主任委員明鑫`: surname, title, given name, as bodies in Taiwan print it. */
function titleWithinName(label: string): Titled | null {
  const surname = surnameOf(label);
  if (!surname || !isAllHan(label)) return null;
  for (const given of [2, 1]) {
    const title = label.slice(surname.length, -given);
    if (title.length >= 2 && isOfficeOnly(title)) return { title, name: `${surname}${label.slice(-given)}` };
  }
  return null;
}

function isOfficeOnly(title: string): boolean {
  let rest = title.replace(/^(?:副|代理|常務|常务|政務|政务|首席|新聞|新闻)+/, '');
  for (let office = officeAtEnd(rest); office; office = officeAtEnd(rest))
    rest = rest.slice(0, -office.length);
  return rest === '';
}

function joinedTitle(label: string): Titled | null {
  for (let length = 4; length >= 2; length -= 1) {
    const name = label.slice(-length);
    const title = label.slice(0, -length);
    if (title.length >= 2 && isAllHan(name) && personName(name) && officeAtEnd(title) && !officeAtEnd(name)) {
      return { title, name };
    }
  }
  return null;
}

/** An office alone: `署長`, `财政司司长`, `主持人`. It needs support: lists of persons have the same form. */
function readOffice(label: string): LabelReading | null {
  if (OTHER_VOICES.has(label)) return reading(label, { sign: 'office', voice: 'other' });
  const voice = HOST_OFFICES.has(label) ? 'host' : 'person';
  if (label.length > LONGEST_OFFICE || label.includes(' ') || !officeAtEnd(label) || isSpeech(label))
    return null;
  return reading(label, { organisation: organisationOfTitle(label), sign: 'office', voice, certain: false });
}

/** An outlet without 记者: `封面新闻`. It needs support. */
function readOutlet(label: string): LabelReading | null {
  if (label.length > 14 || label.length < 3 || NOT_OUTLETS_ZH.has(label)) return null;
  if ([...NOT_OUTLETS_ZH].some((word) => word.length > 1 && label.endsWith(word))) return null;
  if (!OUTLET_ENDS_ZH.some((end) => label.endsWith(end))) return null;
  return reading(label, { organisation: label, sign: 'outlet', voice: 'journalist', certain: false });
}

/** The reading of a label that is nothing but a name which another label gives with its title (SPK-4). */
export function readKnownName(label: string): LabelReading {
  return reading(label, { sign: 'repeated-name', certain: false });
}

/** A name alone needs support, unless it is written as a transcribed name; a word of the dictionary is none. */
function readBareName(label: string): LabelReading | null {
  const name = personName(label);
  if (!name || isSpeech(label) || LATIN_NAME.test(name)) return null;
  if (!FOREIGN_NAME.test(name) && wordsOf(name).length === 1 && name.length > 2) return null;
  return reading(name, { sign: 'repeated-name', certain: false });
}
