import {
  DENOMINATOR_PLURALS,
  DENOMINATORS,
  ORDINAL_WORDS,
  WORD_MAGNITUDES,
  WORD_TENS,
  WORD_UNITS,
} from '../data/english-numerals';
import { ENGLISH_DURATIONS, ENGLISH_UNITS } from '../data/units';
import { ODD, withMagnitude } from './english-magnitudes';
import { isUnitWord, partAfter, partOf, readHalf } from './english-parts';
import { joint, wordAt } from './english-words';
import { readYear } from './english-years';
import { LARGEST, type Numeral, numeral, tidy } from './numeral';

/** Reads number words at `at` (twenty-three, three hundred and fifty, a dozen, half a million); null where none. */
export function readWords(text: string, at: number): Numeral | null {
  const first = wordAt(text, at);
  if (first.word === 'a' || first.word === 'an') return readArticle(text, at, first.end);
  if (first.word === 'half') return readHalf(text, at, first.end);
  if (first.word === 'nineteen' || first.word === 'twenty') {
    const year = readYear(text, at);
    if (year !== null) return year;
  }
  return new WordReader(text, at).read();
}

function readArticle(text: string, start: number, end: number): Numeral | null {
  const next = joint(text, end);
  if (next < 0) return null;
  const { word, end: wordStop } = wordAt(text, next);
  if (word === 'half') return readHalf(text, start, wordStop);
  if (word === 'quarter') return partOf(text, start, wordStop, 0.25);
  if (word === 'dozen') return numeral({ start, end: wordStop, value: 12, form: 'words' });
  // An inch and a half: the unit stands within the number and is read after it.
  if ((ENGLISH_UNITS.has(word) || ENGLISH_DURATIONS.has(word)) && partAfter(text, wordStop) !== null)
    return numeral({ start, end, value: 1, form: 'words', decimal: true });
  if (!WORD_MAGNITUDES.has(word) || word.endsWith('s')) return null;
  return new WordReader(text, start, next, 1).read();
}

const OF_A = / of an? /iy;
const POINT =
  / point ((?:(?:oh|zero|one|two|three|four|five|six|seven|eight|nine)(?:[ -](?=(?:oh|zero|one|two|three|four|five|six|seven|eight|nine)\b))?)+)\b/iy;

class WordReader {
  private total = 0;
  private section = 0;
  /** Size of the last element of the section: 1, 10, 100; 0 at the start of a section. */
  private last = 0;
  private scale = 1;
  private lowest = Number.POSITIVE_INFINITY;
  private seen = false;
  private end: number;

  constructor(
    private readonly text: string,
    private readonly start: number,
    private at = start,
    article = 0,
  ) {
    this.end = start;
    this.section = article;
    this.last = article;
  }

  read(): Numeral | null {
    let more = true;
    while (more) {
      const taken = this.take();
      if (!taken) break;
      const next = joint(this.text, this.end);
      more = next >= 0;
      this.at = next;
    }
    if (!this.seen) return null;
    const value = this.total + this.section;
    const fraction = this.readDenominator(value);
    if (fraction === 'ordinal') return null;
    if (fraction !== null) return fraction;
    if (value > LARGEST) return null;
    return this.withPart(value);
  }

  /** Takes one word; false where the numeral ends. */
  private take(): boolean {
    let { word, end } = wordAt(this.text, this.at);
    if (word === 'and' && this.last >= 100) {
      const next = joint(this.text, end);
      if (next < 0) return false;
      ({ word, end } = wordAt(this.text, next));
      if (!WORD_UNITS.has(word) && !WORD_TENS.has(word)) return false;
    }
    const unit = WORD_UNITS.get(word);
    if (unit !== undefined) {
      const fits = this.last === 0 || this.last >= 100 || (this.last === 10 && unit < 10 && unit > 0);
      return fits && this.add(unit, 1, end);
    }
    const tens = WORD_TENS.get(word);
    if (tens !== undefined) return (this.last === 0 || this.last >= 100) && this.add(tens, 10, end);
    if (word === 'dozen' && this.last !== 0 && this.last < 100) {
      this.section *= 12;
      return this.add(0, 1000, end);
    }
    const magnitude = WORD_MAGNITUDES.get(word);
    if (magnitude === undefined || this.last === 0 || word.endsWith('s')) return false;
    if (magnitude === 100) {
      if (this.section >= 100) return false;
      this.section *= 100;
      return this.add(0, 100, end);
    }
    // Magnitudes fall (two million three thousand), so that a numeral has an end.
    if (this.section === 0 || magnitude >= this.lowest) return false;
    this.lowest = magnitude;
    this.total += this.section * magnitude;
    this.section = 0;
    this.scale = magnitude;
    return this.add(0, 1000, end);
  }

  private add(value: number, size: number, end: number): boolean {
    this.section += value;
    this.last = size;
    this.seen = true;
    this.end = end;
    return true;
  }

  /** two-thirds, one quarter; `ordinal` for twenty-third and the like, which are no cardinal numbers. */
  private readDenominator(value: number): Numeral | 'ordinal' | null {
    const next = joint(this.text, this.end);
    if (next < 0 || value < 1) return null;
    const { word, end } = wordAt(this.text, next);
    if (this.last === 10 && this.text[this.end] === '-' && ORDINAL_WORDS.has(word)) return 'ordinal';
    const under = (value === 1 ? DENOMINATORS : DENOMINATOR_PLURALS).get(word);
    if (under === undefined || value >= under * 4) return null;
    const share = { start: this.start, end, value: value / under, form: 'words', decimal: true } as const;
    return this.partOfUnit(share) ?? numeral({ ...share, fraction: true });
  }

  /** three-quarters of a lakh, two-tenths of a percentage point: a share of one unit is an amount of it. */
  private partOfUnit(
    share: Partial<Numeral> & { start: number; end: number; value: number },
  ): Numeral | null {
    OF_A.lastIndex = share.end;
    if (!OF_A.test(this.text)) return null;
    const { word, end } = wordAt(this.text, OF_A.lastIndex);
    const magnitude = word.endsWith('s') ? undefined : WORD_MAGNITUDES.get(word);
    if (magnitude !== undefined)
      return numeral({ ...share, end, value: tidy(share.value * magnitude), scale: magnitude });
    return isUnitWord(word) ? numeral({ ...share, end: OF_A.lastIndex - 1 }) : null;
  }

  /** one point five million, two point four. */
  private readPoint(whole: number): Numeral | null {
    if (this.scale !== 1) return null;
    POINT.lastIndex = this.end;
    const found = POINT.exec(this.text);
    if (found === null) return null;
    const digits = (found[1] ?? '')
      .trim()
      .split(/[ -]/)
      .map((word) => (word === 'oh' ? 0 : WORD_UNITS.get(word.toLowerCase())));
    if (digits.some((digit) => digit === undefined || digit > 9)) return null;
    const value = Number(`${whole}.${digits.join('')}`);
    const read = numeral({ start: this.start, end: POINT.lastIndex, value, form: 'words', decimal: true });
    return withMagnitude(this.text, read, false);
  }

  /** two and a half, six and a quarter, one and a half million. */
  private withPart(whole: number): Numeral {
    const point = this.readPoint(whole);
    if (point !== null) return point;
    const { start, end, scale } = this;
    const plain = numeral({ start, end, value: whole, form: 'words', scale, decimal: whole % 1 !== 0 });
    const part = partAfter(this.text, end);
    if (part === null) return this.withOdd(plain);
    // A million and a half is 1.5 million.
    if (scale > 1)
      return this.section === 0
        ? { ...plain, end: part.end, value: tidy(whole + part.value * scale) }
        : plain;
    return withMagnitude(
      this.text,
      { ...plain, end: part.end, value: whole + part.value, decimal: true },
      false,
    );
  }

  /** two hundred and twenty-odd thousand. */
  private withOdd(plain: Numeral): Numeral {
    ODD.lastIndex = plain.end;
    const found = ODD.exec(this.text);
    const magnitude = WORD_MAGNITUDES.get((found?.[1] ?? '').toLowerCase());
    if (found === null || magnitude === undefined || plain.scale !== 1) return plain;
    return { ...plain, end: ODD.lastIndex, value: plain.value * magnitude, scale: magnitude, hedge: 'about' };
  }
}
