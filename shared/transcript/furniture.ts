import { foldWidth } from '../text/folding';
import type { TextLine } from '../text/lines';
import {
  COMMENT_PHRASES,
  COPYRIGHT_PHRASES,
  MENU_WORDS,
  PAGE_LABELS,
  SHARE_STARTS,
  SHARE_WORDS,
  TAG_LABELS,
  TAIL_HEADS,
} from './data/furniture-words';
import type { FurnitureRule } from './findings';

const LONGEST_LABEL_LINE = 120;
const LONGEST_SPOKEN_VALUE = 24;
const LONGEST_NOTICE = 240;
const LONGEST_SHARE = 40;

/** A line drawn with signs. */
const RULE = /^[-=*_~•·—–─―＊#. ]{3,}$/;
/** `(請同時參閱談話內容的英文部分。)`, `(The briefing was concluded at 2:05 p.m.)`: the publisher speaks. */
const PUBLISHERS_NOTE =
  /^[([](?:请同时参阅|請同時參閱|请参阅|請參閱|完|全文完|记录完|please also refer|(?:the )?(?:press )?(?:briefing|conference|event|meeting)(?: was)? (?:concluded|ended|adjourned)|end of|whereupon).{0,80}[)\]]$|^nnnn$/;
/** A line that is only a date, as releases close with one. */
const DATELINE =
  /^(?:ends?\/)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:[a-z]{3,9} \d{1,2}, \d{4}|\d{1,2} [a-z]{3,9} \d{4}|\d{2,4}年\d{1,2}月\d{1,2}日)(?: ?\((?:星期|周|週).\))?$/;

/** Whether a line is a page label such as `作者:` or `Source: …` (FUR-1), and which kind; never a speaker's label. */
export function pageLabel(line: string): FurnitureRule | null {
  if (line.length > LONGEST_LABEL_LINE) return null;
  const found = /^[[【(]?(?<label>[^:]{1,16}?) ?:(?<value>.*)$/.exec(foldWidth(line));
  const label = (found?.groups?.['label'] ?? '').toLowerCase();
  if (!found || !PAGE_LABELS.has(label)) return null;
  return TAG_LABELS.has(label) ? 'tags' : SHARE_WORDS.has(label) ? 'share' : 'label';
}

/** The rule by which a line before the first speaker is page text; null if it is none. */
export function outerFurniture(line: string): FurnitureRule | null {
  const folded = foldWidth(line).toLowerCase();
  const label = pageLabel(line);
  if (label) return label;
  if (folded.length > LONGEST_NOTICE) return null;
  if (COMMENT_PHRASES.some((phrase) => folded.includes(phrase))) return 'comment-form';
  if (folded.length <= LONGEST_SHARE && SHARE_STARTS.some((start) => folded.startsWith(start)))
    return 'share';
  if (COPYRIGHT_PHRASES.some((phrase) => folded.includes(phrase))) return 'copyright';
  if (/^(?:#[^\s#]+ ?)+$/u.test(folded)) return 'tags';
  if (RULE.test(folded)) return 'menu';
  const tokens = folded.split(/[\s|/>»›·、:，,【】[\]()]+/).filter(Boolean);
  if (tokens.length > 0 && tokens.every((token) => SHARE_WORDS.has(token))) return 'share';
  if (MENU_WORDS.has(folded) || (tokens.length > 1 && menuTokens(tokens))) return 'menu';
  return null;
}

function menuTokens(tokens: readonly string[]): boolean {
  const known = tokens.filter((token) => MENU_WORDS.has(token) || SHARE_WORDS.has(token)).length;
  return known === tokens.length || (known >= 2 && known * 2 >= tokens.length && tokens.length <= 12);
}

/** The rule by which a line after the last words is page text: the publisher's notes and date line count here too. */
export function footFurniture(line: string): FurnitureRule | null {
  const folded = foldWidth(line).toLowerCase();
  return PUBLISHERS_NOTE.test(folded) || DATELINE.test(folded) ? 'label' : outerFurniture(line);
}

/** The rule by which a line between two speakers is page text: only what nobody says aloud (FUR-4). */
export function innerFurniture(line: string): FurnitureRule | null {
  const folded = foldWidth(line).toLowerCase();
  const label = pageLabel(line);
  const value = folded.slice(folded.indexOf(':') + 1).trim();
  if (label && value.length <= LONGEST_SPOKEN_VALUE && !/[。.!?！？]$/.test(value)) return label;
  if (folded.length > LONGEST_NOTICE) return null;
  if (COMMENT_PHRASES.some((phrase) => folded.startsWith(phrase))) return 'comment-form';
  if (RULE.test(folded)) return 'menu';
  if (/^(?:©|copyright ?(?:©|\(c\)|\d{4})|版权所有|版權所有)/.test(folded)) return 'copyright';
  const tokens = folded.split(/[\s|/>»›]+/).filter(Boolean);
  return tokens.length >= 3 && tokens.every((token) => SHARE_WORDS.has(token)) ? 'share' : null;
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
