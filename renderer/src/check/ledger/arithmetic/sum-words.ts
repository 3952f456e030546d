import { equationText } from '../../../../../shared/figures/arithmetic';
import { type ExportWords, writeNumber } from '../../../../../shared/figures/convert/write-number';
import { describeReading } from '../../../../../shared/figures/describe';
import type { LedgerArithmetic } from '../../../../../shared/project/ledger-of';
import type { UiLanguage } from '../../../../../shared/project/settings-choices';

/** The two sides of a recomputed statement, for people to read. */
export interface SumWords {
  /** 18.5% − 11.3% = 7.2 percentage points; what is behind the = was computed. */
  readonly sum: string;
  /** What the text says it makes, with its hedge. */
  readonly stated: string;
}

/** A sum in the words of a language: each number with its unit, without its hedge. */
export function sumWords(
  { equation, stated, said }: Pick<LedgerArithmetic, 'equation' | 'stated' | 'said'>,
  words: ExportWords,
  language: UiLanguage,
): SumWords {
  const readings = new Map(said.map(({ id, reading }) => [id, reading]));
  const result = readings.get(stated.figure);
  const computed = equation.at(-1);
  // The sign of a percentage is put behind it by the equation.
  const hasSign = computed !== undefined && 'value' in computed && computed.isPercent;
  const write = (value: number, figure: string | null): string => {
    const reading = figure === null ? result : readings.get(figure);
    // A number that was brought into another unit is not what the figure said, and has no unit here.
    const isSaid = figure === null ? !hasSign : reading?.value === value;
    if (!reading || !isSaid) return writeNumber(value, words, language);
    const plain = { ...reading, value, max: null, qualifier: 'exact', inclusive: false } as const;
    return describeReading(plain, words, language);
  };
  return {
    sum: equationText(equation, write),
    stated: result ? describeReading(result, words, language) : '',
  };
}
