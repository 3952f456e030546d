import { foldWidth } from '../text/folding';
import type { TextLine } from '../text/lines';
import {
  COMMENT_PHRASES,
  CONTACT_STARTS,
  COPYRIGHT_PHRASES,
  FOOT_STARTS,
  MENU_WORDS,
  NOTICE_STARTS,
  PAGE_LABELS,
  PAGE_TURNS,
  SHARE_STARTS,
  SHARE_WORDS,
  TAG_LABELS,
  TAIL_HEADS,
} from './data/furniture-words';
import type { FurnitureRule } from './findings';

const LONGEST_LABEL_LINE = 120;
/** Most lines have none, and need no closer look. */
const COLON_EARLY = /^[^:：]{1,44}[:：]/;
const LONGEST_SPOKEN_VALUE = 24;
const LONGEST_NOTICE = 240;
const LONGEST_SHARE = 40;

/** A line drawn with signs. */
const RULE = /^[-=*_~•·—–─―＊#.: ]{3,}$/;
/** `(請同時參閱談話內容的英文部分。)`, `(The briefing was concluded at 2:05 p.m.)`: the publisher speaks. */
const PUBLISHERS_NOTE =
  /^[([](?:请同时参阅|請同時參閱|请参阅|請參閱|完|全文完|记录完|please also refer|(?:the )?(?:press )?(?:briefing|conference|event|meeting)(?: was)? (?:concluded|ended|adjourned)|end of|whereupon).{0,80}[)\]]$|^nnnn$/;
/** `图为发布会现场。(江某 摄)`: the words under a picture. */
const CAPTION =
  /^(?:[图圖][为為](?!什).{2,80}$|(?:[图圖]片|照片|[这這]是).{2,80}[摄攝][)]?$|.{4,80}(?:[记記]者|[图圖]片?\/) ?.{2,8}[摄攝][)]?$)/;
/** How a character is read, printed behind it. */
const PINYIN = /(?<=\p{Script=Han})\(\p{Ll}{1,6}\)/gu;
const FEWEST_BARS = 4;
const LONGEST_HEADING = 60;
const LONGEST_SCRAP_HAN = 40;
const LONGEST_SCRAP_LATIN = 80;
const ADVERTISEMENT =
  /^[[(]?(?:advertisements?|ad|sponsored(?: content)?|story continues below(?: (?:this )?advertisement)?|scroll to continue|广告|廣告|推廣|推广)[\])]?$/;
/** `Page 3 of 12`, `- 3 -`, `第3页 共12页`. */
const PAGE_NUMBER =
  /^(?:page \d{1,3}(?: of \d{1,3})?|[-–—] ?\d{1,3} ?[-–—]|第 ?\d{1,3} ?[页頁](?:[ ,/]*共 ?\d{1,3} ?[页頁])?)$/;
/** Names of a briefing's sections. */
const SECTIONS =
  /^(?:[一二三四五]、)?(?:现场|現場)?(?:(?:答(?:记者|記者)?[问問]|[问問]答|提[问問]|互[动動]|介[绍紹]|[发發][布佈]|[开開][场場]|[总總][结結])(?:[环環][节節]|[时時][间間]|部分|[阶階]段)|答[记記]者[问問]|[问問]答)$|^(?:q ?(?:&|and) ?a(?: session)?|questions? (?:and|&) answers?(?: session)?|question period|(?:opening|closing|prepared|introductory) (?:remarks|statements?)|presentation|discussion)$/;
/** A line that is only a date, as releases close with one. */
const DATELINE =
  /^(?:ends?\/)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:[a-z]{3,9} \d{1,2}, \d{4}|\d{1,2} [a-z]{3,9} \d{4}|\d{2,4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日)(?: ?\((?:星期|周|週).\))?$/;

/** `March 18, 2026   Chair Oakes's Press Conference   FINAL`: what a printed page has at its top. */
const RUNNING_HEAD =
  /^[a-z]{3,9} \d{1,2}, \d{4}\s.{3,90}\s(?:final|preliminary|draft|unedited)(?: +page \d{1,3}(?: of \d{1,3})?)?$/;

/** Markdown's, around the whole line or its label: `*Source: …*`. */
const EMPHASIS = /^[*_]{1,3}(?=[^\s*_])/;

/** Whether a line is a page label such as `作者:` or `Source: …` (FUR-1), and which kind; never a speaker's label. */
export function pageLabel(line: string): FurnitureRule | null {
  if (line.length > LONGEST_LABEL_LINE || !COLON_EARLY.test(line)) return null;
  // `2024-09-12 来源:…` begins with the time of publishing.
  const folded = foldWidth(line)
    .replace(EMPHASIS, '')
    .replace(/^[\d年月日:/. -]{8,26}[ |]+/, '')
    .replace(PINYIN, '');
  const label = /^[[【(]?(?<label>[^:]{1,16}?) ?:/.exec(folded)?.groups?.['label']?.toLowerCase();
  if (label === undefined || !PAGE_LABELS.has(label)) return null;
  return TAG_LABELS.has(label) ? 'tags' : SHARE_WORDS.has(label) ? 'share' : 'label';
}

/** `时间:2024-11-07 来源:转载 编辑:…`: a field of the page and others behind it. */
function hasPageLabels(folded: string): boolean {
  if (folded.length > LONGEST_LABEL_LINE) return false;
  const fields = folded.split(/[ |]+(?=[^: |\d]{1,8}:)/);
  return (
    fields.length > 1 && fields.slice(1).every((field) => PAGE_LABELS.has(field.slice(0, field.indexOf(':'))))
  );
}

/** The rule by which a line before the first speaker is page text; null if it is none. */
export function outerFurniture(line: string): FurnitureRule | null {
  if (line.length > LONGEST_NOTICE) return null;
  const folded = foldWidth(line).toLowerCase();
  const label = pageLabel(line) ?? (hasPageLabels(folded) ? 'label' : null);
  if (label) return label;
  if (NOTICE_STARTS.some((start) => folded.startsWith(start))) return 'menu';
  if (CAPTION.test(folded)) return 'label';
  if (/^[^|\d]+\|[^\d]+$/.test(folded) && folded.split('|').length > FEWEST_BARS) return 'menu';
  if (COMMENT_PHRASES.some((phrase) => folded.includes(phrase))) return 'comment-form';
  if (folded.length <= LONGEST_SHARE && SHARE_STARTS.some((start) => folded.startsWith(start)))
    return 'share';
  if (COPYRIGHT_PHRASES.some((phrase) => folded.includes(phrase))) return 'copyright';
  if (/^#[^\s#]/.test(folded) && folded.split(' ').every((word) => /^#[^#]/.test(word))) return 'tags';
  if (RULE.test(folded) || ADVERTISEMENT.test(folded)) return 'menu';
  const tokens = folded.split(/[\s|/>»›·、:，,【】[\]()]+/).filter(Boolean);
  if (tokens.length > 0 && tokens.every((token) => SHARE_WORDS.has(token))) return 'share';
  if (MENU_WORDS.has(folded) || (tokens.length > 1 && menuTokens(tokens))) return 'menu';
  return null;
}

function menuTokens(tokens: readonly string[]): boolean {
  const known = tokens.filter((token) => MENU_WORDS.has(token) || SHARE_WORDS.has(token)).length;
  return known === tokens.length || (known >= 2 && known * 2 >= tokens.length && tokens.length <= 12);
}

/**
 * The rule by which a line after the last words is page text: the publisher's notes and date line count here too, and
 * under a transcript (`afterWords`) how the office is reached.
 */
export function footFurniture(line: string, afterWords: boolean): FurnitureRule | null {
  if (line.length > LONGEST_NOTICE) return null;
  const folded = foldWidth(line).toLowerCase();
  if (RUNNING_HEAD.test(folded)) return 'title-line';
  if (PUBLISHERS_NOTE.test(folded) || DATELINE.test(folded)) return 'label';
  const rule = outerFurniture(line);
  if (rule !== null) return rule;
  const words = folded.replace(/^[^\p{L}(]+/u, '').replace(/^\(/, '');
  const starts = afterWords ? [...FOOT_STARTS, ...CONTACT_STARTS] : FOOT_STARTS;
  return starts.some((start) => words.startsWith(start)) ? 'menu' : null;
}

/** Whether a line among page text says nothing of its own: short, and no sentence. */
export function isScrap(line: string): boolean {
  const longest = /\p{Script=Han}/u.test(line) ? LONGEST_SCRAP_HAN : LONGEST_SCRAP_LATIN;
  return line.length <= longest && !/[。！？.!?：:”」"]$/.test(line);
}

/** Whether a line between two speakers is only a heading: in brackets or as Markdown, or by its words (FUR-6). */
export function isHeading(line: string): boolean {
  if (line.length > LONGEST_HEADING) return false;
  const folded = foldWidth(line).toLowerCase();
  if (/^【[^【】]+】$/.test(folded) || /^#{1,6} \S/.test(folded)) return true;
  return SECTIONS.test(folded.replace(/^[*_ ]+|[*_ :]+$/g, ''));
}

/**
 * The rule by which a line between two speakers is page text: only what nobody says aloud (FUR-4). `label` is the rule
 * of the page label that it begins with, if any.
 */
export function innerFurniture(line: string, label: FurnitureRule | null): FurnitureRule | null {
  if (line.length > LONGEST_NOTICE) return null;
  const folded = foldWidth(line).toLowerCase();
  const value = folded.slice(folded.indexOf(':') + 1).trim();
  if (label && value.length <= LONGEST_SPOKEN_VALUE && !/[。.!?！？]$/.test(value)) return label;
  if (COMMENT_PHRASES.some((phrase) => folded.startsWith(phrase))) return 'comment-form';
  if (RULE.test(folded) || ADVERTISEMENT.test(folded) || PAGE_NUMBER.test(folded)) return 'menu';
  if (RUNNING_HEAD.test(folded)) return 'title-line';
  if (/^[图圖][为為]/.test(folded) && CAPTION.test(folded) && /[摄攝][)]?$/.test(folded)) return 'label';
  if (/^(?:©|copyright ?(?:©|\(c\)|\d{4})|版权所有|版權所有)/.test(folded)) return 'copyright';
  const tokens = folded.split(/[\s|/>»›<«‹]+/).filter(Boolean);
  if (tokens.length >= 3 && tokens.every((token) => SHARE_WORDS.has(token))) return 'share';
  const turns = tokens.filter((token) => PAGE_TURNS.has(token)).length;
  return turns > 0 && tokens.every((token) => PAGE_TURNS.has(token) || /^\d{1,3}$/.test(token))
    ? 'menu'
    : null;
}

/** Where the list of comments or of other articles begins, after line `from` (FUR-3); null if nowhere. */
export function findTail(
  lines: readonly TextLine[],
  from: number,
): { readonly line: number; readonly rule: FurnitureRule } | null {
  for (let i = from; i < lines.length; i += 1) {
    const folded = foldWidth(lines[i]?.text ?? '')
      .toLowerCase()
      .replace(/ ?[:(（].{0,8}$/, '');
    const rule = TAIL_HEADS.get(folded);
    if (rule) return { line: i, rule };
  }
  return null;
}
