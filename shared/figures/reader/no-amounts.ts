import { PER_WORDS, VAGUE_BEFORE } from '../data/name-signs';
import type { Numeral } from '../lexer/numeral';
import { wordBefore } from './counted';

/** 数百, 几十万, 好几千: a magnitude without a number. */
export function isVague(text: string, n: Numeral): boolean {
  const before = text[n.start - 1] ?? '';
  // 最多十万 is a bound.
  if (before === '多' && '最至顶頂'.includes(text[n.start - 2] ?? '！')) return false;
  return before !== '' && VAGUE_BEFORE.includes(before) && (n.bare || text[n.start] === '十');
}

/** 每10万人, per 100,000, for every 10: what an amount is set against, not an amount. */
export function isDenominator(text: string, n: Numeral): boolean {
  if (text[n.start - 1] === '每') return true;
  const { word } = wordBefore(text, n.start);
  return PER_WORDS.has(word.toLowerCase());
}
