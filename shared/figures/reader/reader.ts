import { ONE_ENDINGS } from '../data/name-signs';
import type { Draft } from '../draft';
import { isDigit, isLatin } from '../lexer/chars';
import { readHan } from '../lexer/han';
import { lex } from '../lexer/lexer';
import type { Numeral } from '../lexer/numeral';
import { type Amount, readAmount } from './amount';
import { isCode } from './codes';
import { ordinalDraft, readCue } from './cues';
import { readMoment } from './dates';
import { readFraction } from './fractions';
import { isDenominator, isVague } from './no-amounts';
import { readSecond } from './ranges';
import type { Scene } from './scene';
import { withShared } from './shared-thing';
import { readStatistic } from './statistic';

/** Reads all figures of one block, in order and without overlaps. */
export function readBlock(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  let floor = 0;
  for (const token of lex(scene.text)) {
    if (token.start < floor) continue;
    const found =
      token.type === 'cue' ? readCue(scene, token, floor) : readNumeral(scene, token.numeral, floor);
    if (found === null) continue;
    if (found.kind !== undefined) drafts.push(found);
    floor = found.end;
  }
  return withShared(scene.text, drafts);
}

/** A stretch that holds no figure and is not to be read again. */
type Skipped = Pick<Draft, 'end'> & { readonly kind?: never };

function readNumeral(scene: Scene, found: Numeral, floor: number): Draft | Skipped | null {
  const { text } = scene;
  const n = withoutEnding(text, found);
  if (n === null) return null;
  const ordinal = readOrdinal(text, n);
  if (ordinal !== undefined) return ordinal;
  const fraction = readFraction(scene, n, floor);
  if (fraction !== null) return fraction;
  const amount = readAmount(scene, n, floor);
  const second = readSecond(scene, amount);
  const measured = isMeasured(amount) || (second !== null && isMeasured(second.amount));
  const moment = amount.currency !== null || amount.share !== null ? null : readMoment(text, n, measured);
  if (moment !== null)
    return moment.kind === 'skip' ? { end: moment.end } : momentDraft(moment.start, moment.end, moment.kind);
  if (isDenominator(text, n) || isVague(text, n)) return { end: amount.end };
  if (n.form === 'digits' && isCode(text, n, measured, second?.joined === true)) return null;
  return readStatistic(scene, amount, second, floor);
}

function isMeasured(amount: Amount): boolean {
  return (
    amount.unit !== null || amount.currency !== null || amount.share !== null || amount.numeral.scale > 1
  );
}

/** 统一, 唯一, 星期三: a numeral character that ends a word is no number; what follows it is read anew. */
function withoutEnding(text: string, n: Numeral): Numeral | null {
  if (n.form !== 'han') return n;
  const before = text[n.start - 1] ?? '';
  const weekday =
    /(?:星期|礼拜|禮拜|周|週)$/.test(text.slice(Math.max(0, n.start - 2), n.start)) && n.value <= 6;
  // 百分之一 is a share, 之一 is not.
  const share = text[n.start - 2] === '分' && before === '之';
  const ends = text[n.start] === '一' && before !== '' && ONE_ENDINGS.includes(before) && !share;
  if (!ends && !(weekday && n.end - n.start === 1)) return n;
  if (ends && n.end - n.start > 1 && before !== '之') return readHan(text, n.start + 1);
  return ends && '成倍'.includes(text[n.end] ?? '！') && before !== '之' ? n : null;
}

const RANKS = '位名次届屆个個大年轮輪批代期天场場阶階';

/** 第3位, 第二大经济体, 21st: ordinals; null for names (第三产业), undefined where the number is none. */
function readOrdinal(text: string, n: Numeral): Draft | null | undefined {
  if (text[n.start - 1] === '第') {
    const next = text[n.end] ?? '';
    const ranked =
      next !== '' &&
      RANKS.includes(next) &&
      !text.startsWith('季度', n.end) &&
      !text.startsWith('年级', n.end);
    if (ranked) return ordinalDraft(n.start - 1, n.end + 1, n.value);
    // 居全国第四: what is ranked stands before.
    const standing = /(?:居|列|排名?|榜)[\u4e00-\u9fff]{0,6}$/.test(
      text.slice(Math.max(0, n.start - 9), n.start - 1),
    );
    if (standing && !/[一-鿿]/.test(next)) return ordinalDraft(n.start - 1, n.end, n.value);
    return n.form === 'digits' && !/[一-鿿]/.test(next) ? ordinalDraft(n.start - 1, n.end, n.value) : null;
  }
  if (n.form !== 'digits' || n.plain === '') return undefined;
  const tail = text.slice(n.end, n.end + 2).toLowerCase();
  if (
    !/^(?:st|nd|rd|th)$/.test(tail) ||
    isLatin(text.charCodeAt(n.end + 2)) ||
    isDigit(text.charCodeAt(n.end + 2))
  )
    return undefined;
  const moment = readMoment(text, n, false);
  if (moment !== null && moment.kind === 'date') return momentDraft(moment.start, moment.end, 'date');
  return ordinalDraft(n.start, n.end + 2, n.value);
}

function momentDraft(start: number, end: number, kind: 'date' | 'time'): Draft {
  return {
    start,
    end,
    kind,
    value: null,
    max: null,
    firmness: 'exact',
    unit: null,
    of: null,
    weight: 'low',
  };
}
