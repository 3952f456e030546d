import { blockLanguage } from '../text/block-language';
import { viewOf } from '../text/text-view';
import type { Language } from '../transcript/findings';
import { readingsOf } from './find-figures';
import { type FigureReading, STATISTIC_KINDS } from './findings';
import { lex } from './lexer/lexer';
import { readAmount } from './reader/amount';
import type { Scene } from './reader/scene';
import { NO_MONEY_NAMES } from './region';

/**
 * Reads a selection that a person made: its first statistic, else its first figure, else its first number
 * as a count, since a person who marks 一个 means one; null where the words hold no number.
 */
export function readFigure(words: string, language: Language): FigureReading | null {
  const { text } = viewOf(words, { start: 0, end: words.length }, []);
  const scene = { text, language: blockLanguage(text, language), money: NO_MONEY_NAMES };
  const readings = readingsOf(scene);
  const statistic = readings.find(({ reading }) => STATISTIC_KINDS.has(reading.kind));
  return (statistic ?? readings[0])?.reading ?? plainCount(scene);
}

function plainCount(scene: Scene): FigureReading | null {
  const token = lex(scene.text).find(({ type }) => type === 'numeral');
  if (token?.type !== 'numeral') return null;
  const { numeral, unit } = readAmount(scene, token.numeral, 0);
  return {
    kind: 'count',
    value: numeral.value,
    max: numeral.max,
    qualifier: numeral.max === null ? (numeral.hedge ?? 'exact') : 'range',
    inclusive: false,
    unit: unit?.kind === 'count' ? unit.unit : null,
    of: null,
    period: null,
    scope: null,
    change: null,
    basis: null,
  };
}
