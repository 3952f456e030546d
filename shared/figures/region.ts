import type { Language } from '../transcript/findings';

/** What the names of currencies that several places share mean in one document. */
export interface MoneyNames {
  /** Whether a bare 元 in traditional characters is the mainland's: a copy of a mainland text in the other script. */
  readonly mainland: boolean;
  /** Whether "cents" are those of the euro: the text has a € and no $. */
  readonly euroCents: boolean;
  /** Whether "pounds" are money rather than a weight, where the sentence does not tell. */
  readonly sterling: boolean;
}

/** Bodies that only mainland texts quote, also where a copy is set in traditional characters. */
const MAINLAND = /國新辦|國務院新聞辦|海關總署|國家統計局|人民幣|國家發展改革委/;
const ELSEWHERE = /新[台臺]幣|行政院|立法院|港元|港幣|特區政府|澳門|立法會|[台臺]灣/;

/** Reads from the whole text which currencies its shared names stand for (figures.md, `unit`). */
export function moneyNamesOf(text: string, language: Language): MoneyNames {
  const mainland = language === 'zh-Hant' && MAINLAND.test(text) && !ELSEWHERE.test(text);
  return {
    mainland,
    euroCents: text.includes('€') && !text.includes('$'),
    sterling: text.includes('£'),
  };
}

/** What the names mean where no document is known. */
export const NO_MONEY_NAMES: MoneyNames = {
  mainland: false,
  euroCents: false,
  sterling: false,
};
