import { isAllHan } from '../text/scripts';
import { wordsOf } from '../text/words';
import { HOST_OFFICES, OTHER_VOICES } from './data/offices';
import { surnameOf } from './data/surnames';
import type { LabelReading } from './label-reading';
import { FOREIGN_NAME, isSpeech, nameApart, personName, readingZh } from './names-zh';
import { isBody, officeAtEnd, organisationOfTitle } from './organisation';

/** A surname, a title of two characters and a given name of one. */
const SHORTEST_TITLED_NAME = 4;
const LONGEST_NAME = 4;
const SHORTEST_BODY = 4;
/** Names from other languages that are written without a dot. */
const LONGEST_FOREIGN = 8;
const NO_NAME = /[的了是在和与與就对對将將把被让讓请請也都要有这這那]/;

/** `今日到場的有三位代表`: words of a sentence, which no title has. */
export function isClause(title: string): boolean {
  return /[的了是请請我你这這那让讓们們]|[谢謝][谢謝]|[感多][谢謝]|还有|還有|一名|[二两兩三四五六七八九十\d][位名]/.test(
    title,
  );
}

interface Titled {
  readonly title: string;
  readonly name: string;
}

/** Title and name, in this order or the other: `科学技术部副部长 张广军`, `龔主任委員文遠` (SPK-3). */
export function readTitled(label: string): LabelReading | null {
  const found =
    spacedTitle(label) ??
    titleAfter(label) ??
    titleWithinName(label) ??
    bodyBeforeName(label) ??
    joinedTitle(label);
  return found && !isSpeech(label) && !isClause(found.title) ? withVoice(found) : null;
}

/** `陳茂波(財政司司長)`, and `主持人(王晓琳)`: name or office, and the other one in brackets. */
export function readHolder(label: string, remark: string): LabelReading | null {
  const inside = /^ ?[(]([^()]{2,40})[)]$/.exec(remark.trimEnd())?.[1]?.trim();
  if (inside === undefined) return null;
  if (officeAtEnd(inside) && !officeAtEnd(label)) {
    const name = personName(label);
    return name && !isSpeech(inside) ? withVoice({ title: inside, name }) : null;
  }
  const name = officeAtEnd(label) && !isSpeech(inside) ? personName(inside) : null;
  return name === null || wordsOf(name).length === 1 ? null : withVoice({ title: label, name });
}

function withVoice({ title, name }: Titled): LabelReading {
  const voice = HOST_OFFICES.has(title) ? 'host' : OTHER_VOICES.has(title) ? 'other' : 'person';
  return readingZh(name, { title, organisation: organisationOfTitle(title), sign: 'titled-name', voice });
}

function spacedTitle(label: string): Titled | null {
  const tokens = label.split(' ').filter(Boolean);
  for (let count = 1; count <= LONGEST_NAME && count < tokens.length; count += 1) {
    const title = tokens.slice(0, -count).join(' ');
    const rest = tokens.slice(-count).join(' ');
    const name = nameApart(rest);
    // `助理署長/新界`: the field of an office stands behind it.
    if (name && officeAtEnd(title.replace(/ ?[/(].*$/, '')) && !officeAtEnd(rest)) return { title, name };
  }
  return null;
}

/** `张广军 科学技术部副部长`: the name, and then the title. */
function titleAfter(label: string): Titled | null {
  const at = label.indexOf(' ');
  const title = label.slice(at + 1).trim();
  const name = at >= 2 && officeAtEnd(title) ? personName(label.slice(0, at)) : null;
  return name && !officeAtEnd(name) ? { title, name } : null;
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

/** `国务院新闻办新闻局 江映雪`: a body without an office, and a name. It needs support. */
export function readBodyAndName(label: string): LabelReading | null {
  const at = label.lastIndexOf(' ');
  const [body, last] = [label.slice(0, Math.max(0, at)), label.slice(at + 1)];
  if (body.length < SHORTEST_BODY || !isBody(body) || isClause(body) || /[:,]/.test(body)) return null;
  const name = isAllHan(last) && !officeAtEnd(last) && !isSpeech(last) ? personName(last) : null;
  if (name === null || wordsOf(name).length === 1) return null;
  return readingZh(name, { title: body, organisation: body, sign: 'titled-name', strength: 'weak' });
}

function isOfficeOnly(title: string): boolean {
  let rest = title.replace(/^(?:副|代理|常務|常务|政務|政务|首席|新聞|新闻)+/, '');
  for (let office = officeAtEnd(rest); office; office = officeAtEnd(rest))
    rest = rest.slice(0, -office.length);
  return rest === '';
}

/** `外交部发言人江映雪`, `自治区副主席努尔兰·沙吾提`: nothing stands between the two. */
function joinedTitle(label: string): Titled | null {
  for (let length = LONGEST_NAME; length >= 2; length -= 1) {
    const name = label.slice(-length);
    const title = label.slice(0, -length);
    if (title.length < 2 || !isAllHan(name) || !personName(name)) continue;
    if (officeAtEnd(title) && !officeAtEnd(name) && wordsOf(name).length > 1) return { title, name };
  }
  const dot = label.search(/[·‧・•]/);
  for (let at = Math.max(2, dot - 8); at < dot; at += 1) {
    const [title, name] = [label.slice(0, at), label.slice(at)];
    if (officeAtEnd(title) && FOREIGN_NAME.test(name)) return { title, name };
  }
  return null;
}

/** `联合国秘书长塔拉斯`: an office and a name that no list of surnames knows. It needs support. */
export function readUnknownHolder(label: string): LabelReading | null {
  if (!isAllHan(label) || isSpeech(label)) return null;
  for (let length = 2; length <= LONGEST_FOREIGN && length < label.length - 1; length += 1) {
    const [title, name] = [label.slice(0, -length), label.slice(-length)];
    if (!officeAtEnd(title) || officeAtEnd(name)) continue;
    if (NO_NAME.test(name) || wordsOf(name).length === 1) return null;
    if (isClause(title)) return null;
    const organisation = organisationOfTitle(title);
    return readingZh(name, { title, organisation, sign: 'repeated-name', strength: 'weak' });
  }
  return null;
}
