import { ABOUT } from '../figures/ledger/interval';
import { readFigure } from '../figures/read-figure';
import { foldWidth } from '../text/folding';
import { isHanAt } from '../text/scripts';
import type { ValueRange } from './query';

/** Signs of comparison, and what they do to the number behind them. */
const SIGNS: readonly (readonly [RegExp, 'over' | 'under' | 'exact', boolean])[] = [
  [/^(?:>=|≥|⩾)/, 'over', true],
  [/^(?:<=|≤|⩽)/, 'under', true],
  [/^>/, 'over', false],
  [/^</, 'under', false],
  [/^=/, 'exact', true],
];

/** Numbers are only compared within a unit where the unit is more than the word that counts things. */
const WITH_UNIT = new Set(['money', 'percent', 'measure']);

/**
 * A range of numbers as a person types it, read by the figure reader: `> 1 billion`, `at least 300`, `10亿以上`,
 * `5%–7%`, `about 40` (what "about" leaves on either side counts); null where no number can be read.
 */
export function readValueRange(words: string): ValueRange | null {
  const typed = foldWidth(words).trim();
  const sign = SIGNS.find(([pattern]) => pattern.test(typed));
  const amount = sign ? typed.replace(sign[0], '').trim() : typed;
  const reading = readFigure(amount, hasHan(amount) ? 'zh-Hans' : 'en');
  if (!reading || reading.value === null) return null;
  const { value, max } = reading;
  const unit = WITH_UNIT.has(reading.kind) ? reading.unit : null;
  const qualifier = sign?.[1] ?? reading.qualifier;
  const isInclusive = sign?.[2] ?? reading.inclusive;
  switch (qualifier) {
    case 'over':
      return { low: value, high: null, lowOpen: !isInclusive, highOpen: false, unit };
    case 'under':
    case 'nearly':
      return { low: null, high: value, lowOpen: false, highOpen: !isInclusive, unit };
    case 'about':
      return {
        ...closed(value - Math.abs(value) * ABOUT, (max ?? value) + Math.abs(max ?? value) * ABOUT),
        unit,
      };
    case 'exact':
    case 'range':
      return { ...closed(Math.min(value, max ?? value), Math.max(value, max ?? value)), unit };
  }
}

function closed(low: number, high: number): Omit<ValueRange, 'unit'> {
  return { low, high, lowOpen: false, highOpen: false };
}

function hasHan(text: string): boolean {
  return [...text].some((_, index) => isHanAt(text, index));
}
