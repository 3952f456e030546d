import { describeConversion } from '../figures/convert/describe-conversion';
import { describeReading } from '../figures/describe';
import { fill } from '../messages/fill';
import { conversionsOf } from '../project/conversions';
import type { Figure } from '../project/records';
import type { ExportContext } from './context';

/** A figure's value in plain words; where they are wanted, with what it is in other units and currencies. */
export function valueWords({ project, briefing, words, options }: ExportContext, figure: Figure): string {
  const { language, choices } = options;
  const value = describeReading(figure.reading, words, language);
  if (!choices.conversions) return value;
  const { unit, money } = conversionsOf(figure.reading, {
    said: briefing.language,
    reader: language,
    date: briefing.date,
    rates: project.rates,
  });
  const others = [...(unit ? [unit] : []), ...money].map((one) => describeConversion(one, words, language));
  return others.length === 0 ? value : fill(words.converted, { value, others: others.join(words.semicolon) });
}
