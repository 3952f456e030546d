import { afterSpace, isHan } from '../lexer/chars';
import type { Numeral } from '../lexer/numeral';
import { readChineseUnit } from './chinese-units';
import { readEnglishUnit } from './english-units';
import type { Scene } from './scene';
import type { Unit } from './unit';

/** The unit after a number; null where none is known. */
export function readUnit(scene: Scene, n: Numeral): Unit | null {
  const { text } = scene;
  const at = afterSpace(text, n.end);
  const sign = text[at] ?? '';
  if (sign === '%') return { end: at + 1, kind: 'percent', unit: percentSign(text, at + 1), factor: 1 };
  if (sign === '‰') return { end: at + 1, kind: 'fraction', unit: null, factor: 0.001 };
  if (isHan(text.charCodeAt(at)) || sign === '℃' || sign === '℉') return readChineseUnit(text, n, at);
  return readEnglishUnit(text, n);
}

function percentSign(text: string, at: number): string {
  return /(?:-| )?points?\b/iy.test(text.slice(at, at + 8)) ? 'pp' : '%';
}
