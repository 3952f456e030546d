import { ANY_REPORTER_ZH, NOT_OUTLETS_ZH, OUTLET_ENDS_ZH } from './data/outlets';
import type { LabelReading } from './label-reading';
import { isSpeech, nameApart, personName, readingZh } from './names-zh';

const REPORTER = /^(?<outlet>.*?)(?:记者|記者)(?<rest>.*)$/;
/** What kind of reporter, which is no part of the outlet. */
const KIND_OF_REPORTER =
  /(?:特约|特約|驻.{1,6}|駐.{1,6}|现场|現場|首席|本报|本報|资深|資深|高级|高級|摄影|攝影|文字|见习|見習|实习|實習|女|男)$/;
const REPORTER_TAIL = /^(?:[\dA-Z一二三四五六七八九十甲乙丙丁]|[(][^)]*[)]|问|問|提问|提問| )*$/;
const NUMBER = String.raw`(?: ?(?:\d{1,2}|[一二三四五六七八九十]{1,2}))?`;
const ASKS = new RegExp(
  `^(?:[问問]|提[问問]|媒[体體]|[传傳]媒|(?:媒[体體]|[现現][场場]|[网網]友|[观觀][众眾]|[听聽][众眾])提?[问問]|提[问問]者|追[问問])${NUMBER}$`,
);
const ANSWERS = new RegExp(`^(?:答|回答)${NUMBER}$`);
/** Headings of written questions too: they count where question and reply stand together. */
const PAIRED = /^(?:[问問][题題]|答[复覆]|回[复覆])$/;

/** `问`, `远岸日报记者`, `记者 江映雪`: who asks; and `答`. */
export function readQuestioner(label: string): LabelReading | null {
  if (ASKS.test(label)) return readingZh(withoutNumber(label), { sign: 'initial', voice: 'journalist' });
  if (ANSWERS.test(label)) return readingZh(withoutNumber(label), { sign: 'initial' });
  if (PAIRED.test(label)) {
    const voice = /^[问問]/.test(label) ? 'journalist' : 'person';
    return readingZh(label, { sign: 'initial', voice, strength: 'guess' });
  }
  const found = REPORTER.exec(label);
  if (!found) return null;
  const outlet = outletName((found.groups?.['outlet'] ?? '').replace(/[《》]/g, '').trim());
  const behind = found.groups?.['rest'] ?? '';
  const rest = behind.trim().replace(/(?<=..)提?[问問]$/, '');
  if (/[的在对對和与與]/.test(outlet ?? '') && (outlet ?? '').length > 8) return null;
  if (REPORTER_TAIL.test(rest))
    return readingZh(label.replace(/(?<=[记記]者 ?)(?:提)?[问問]$/, '').trim(), {
      organisation: outlet,
      sign: 'outlet',
      voice: 'journalist',
    });
  const name = behind.startsWith(' ') ? nameApart(rest) : personName(rest);
  if (!name || isSpeech(rest)) return null;
  const title = label.slice(0, label.indexOf(rest, label.length - behind.length)).trim();
  return readingZh(name, { title, organisation: outlet, sign: 'outlet', voice: 'journalist' });
}

function withoutNumber(label: string): string {
  return label.replace(/ ?(?:\d{1,2}|[一二三四五六七八九十]{1,2})$/, '');
}

/** `记者(路透社)`, `江映雪(渡口晚报)`: the outlet in brackets tells one reporter from another. */
export function readQuestionerOf(label: string, remark: string): LabelReading | null {
  const outlet = /^ ?[(](.+)[)]$/.exec(remark.trimEnd())?.[1]?.replace(/(?:记者|記者)$/, '');
  if (outlet === undefined || !isOutletZh(outlet)) return null;
  const found = readQuestioner(label);
  if (found !== null && found.organisation === null) {
    return { ...found, key: `${found.key}(${outlet})`, organisation: outlet };
  }
  const name = found === null ? personName(label) : null;
  return name === null
    ? null
    : readingZh(name, { organisation: outlet, sign: 'outlet', voice: 'journalist' });
}

/** `渡口晚报 江映雪`: the outlet, and then who reports for it. */
export function readOutletAndName(label: string): LabelReading | null {
  const at = label.indexOf(' ');
  const outlet = label.slice(0, Math.max(0, at));
  const name = at > 0 && isOutletZh(outlet) ? personName(label.slice(at + 1).trim()) : null;
  return name === null
    ? null
    : readingZh(name, { organisation: outlet, sign: 'outlet', voice: 'journalist' });
}

/** An outlet without 记者: `封面新闻`. It needs support. */
export function readOutlet(label: string): LabelReading | null {
  if (label.length > 14 || label.length < 3 || !isOutletZh(label)) return null;
  return readingZh(label, { organisation: label, sign: 'outlet', voice: 'journalist', strength: 'weak' });
}

function isOutletZh(label: string): boolean {
  if (NOT_OUTLETS_ZH.has(label)) return false;
  if ([...NOT_OUTLETS_ZH].some((word) => word.length > 1 && label.endsWith(word))) return false;
  return OUTLET_ENDS_ZH.some((end) => label.endsWith(end));
}

/** `总台央视新闻` before 记者 is 总台央视, whose reporters are 新闻记者; 封面新闻 is the outlet's own name. */
function outletName(printed: string): string | null {
  const outlet = printed.replace(KIND_OF_REPORTER, '').trim() || null;
  if (outlet !== null && ANY_REPORTER_ZH.has(outlet)) return null;
  const short = outlet?.replace(/(?:新闻|新聞)$/, '');
  const isShort =
    short &&
    short !== outlet &&
    !NOT_OUTLETS_ZH.has(short) &&
    /(?:央视|央視|总台|總台|电视台|電視台|社|报|報)$/.test(short);
  return isShort ? short : outlet;
}
