import { HAN_BIG_UNITS, HAN_DIGITS, HAN_FINANCIAL, HAN_SMALL_UNITS, HAN_TENS } from '../data/han-numerals';
import type { Qualifier } from '../findings';
import { readArabic } from './arabic';
import { afterSpace, isDigit } from './chars';
import { LARGEST, type Numeral, numeral, tidy } from './numeral';

/** Units that 千, 百 and 兆 are prefixes of (千瓦, 百帕, 兆瓦) rather than numbers. */
const KILO_UNITS = '克瓦卡帕赫焦伏字比巴吨';
const MEGA_UNITS = '瓦赫帕字比焦欧歐伏';
/** After 兆 these say that it is a number: a currency follows, a hedge, or the rest of the number (3兆1,534億). */
const AFTER_TRILLION = '元美歐欧日港英人新台臺韓韩多余餘0123456789一二三四五六七八九零〇';

/** Lower and upper end, kept side by side so that 二三十 is read in one pass. */
type Pair = readonly [number, number];
const NONE: Pair = [0, 0];
const plus = (a: Pair, b: Pair): Pair => [a[0] + b[0], a[1] + b[1]];
const times = (a: Pair, factor: number): Pair => [tidy(a[0] * factor), tidy(a[1] * factor)];

/** One pass over a Chinese or mixed numeral: 二百三十多, 1.6万, 1亿2000万, 三十万多亿. */
class HanReader {
  at: number;
  /** Sections already closed by a big unit. */
  total: Pair = NONE;
  /** The section under way. */
  section: Pair = NONE;
  /** A digit (or a number in digits) that waits for its unit. */
  digit: Pair | null = null;
  digitIsArabic = false;
  lastUnit = 1;
  /** Last magnitude inside the section under way; they must fall (三千三百, not 三百三千). */
  lastSmall = Number.POSITIVE_INFINITY;
  lastBig = 0;
  greatestBig = 0;
  scale = 1;
  hedge: Qualifier | null = null;
  sawDigit = false;
  sawZero = false;
  positional = false;
  decimal = false;
  plain = '';

  constructor(
    readonly text: string,
    readonly start: number,
  ) {
    this.at = start;
  }

  read(): Numeral | null {
    while (this.step());
    if (this.at === this.start) return null;
    const [low, high] = this.close();
    if (!(high <= LARGEST)) return null;
    const first = this.text.charCodeAt(this.start);
    return numeral({
      start: this.start,
      end: this.at,
      value: low,
      max: high > low ? high : null,
      hedge: this.hedge,
      form: isDigit(first) ? 'digits' : 'han',
      scale: this.scale,
      bare: !this.sawDigit,
      plain: this.plain,
      decimal: this.decimal,
    });
  }

  /** Takes one element; false where the numeral ends. */
  private step(): boolean {
    const { text, at } = this;
    const character = text[at] ?? '';
    if (isDigit(text.charCodeAt(at))) return this.takeArabic();
    if (this.positional) return this.takeBig(character, at);
    const tens = HAN_TENS.get(character);
    if (tens !== undefined) return this.takeTens(tens);
    if (HAN_DIGITS.has(character)) return this.takeDigits();
    if (HAN_SMALL_UNITS.has(character)) return this.takeSmall(character);
    if (character === '点' || character === '點') return this.takeDecimals();
    return this.takeBig(character, at) || this.takeHedge(character) || this.takeSpacedMagnitude();
  }

  private takeArabic(): boolean {
    if (this.at !== this.start && (this.lastUnit < 100 || this.digit !== null || this.hedge !== null))
      return false;
    const arabic = readArabic(this.text, this.at);
    if (arabic === null || !(arabic.value <= LARGEST)) return false;
    if (this.at !== this.start && (arabic.decimal || arabic.value >= this.lastUnit)) return false;
    if (this.at === this.start) this.plain = arabic.plain;
    else this.plain = '';
    this.digit = [arabic.value, arabic.value];
    this.digitIsArabic = true;
    this.decimal = arabic.decimal;
    this.sawDigit = true;
    this.at = arabic.end;
    return true;
  }

  private takeTens(value: number): boolean {
    if (this.digit !== null || this.hedge !== null) return false;
    this.section = plus(this.section, [value, value]);
    this.lastUnit = 10;
    this.sawDigit = true;
    this.at++;
    return true;
  }

  /** A run of digits: one, an approximate pair (三五, 七八), or a positional number (二〇二三). */
  private takeDigits(): boolean {
    if (this.digit !== null || this.hedge !== null) return false;
    const { text } = this;
    let end = this.at;
    let number = '';
    while (HAN_DIGITS.has(text[end] ?? '')) number += HAN_DIGITS.get(text[end++] ?? '');
    if (this.sawDigit && number[0] === '0' && number.length > 1) {
      this.at++;
      this.sawZero = true;
      return true;
    }
    const [a, b] = [Number(number[0]), Number(number[1])];
    if (number.length === 1) {
      if (a === 0 && this.sawDigit) this.sawZero = true;
      this.digit = [a, a];
      this.at = end;
    } else if (number.length === 2 && (b === a + 1 || (a === 3 && b === 5)) && a > 0) {
      this.digit = [a, b];
      this.at = end;
    } else if (!this.sawDigit) {
      const value = number.length > 15 ? Number.NaN : Number(number);
      this.digit = [value, value];
      this.positional = true;
      this.at = end;
    } else {
      this.digit = [a, a];
      this.at++;
    }
    this.digitIsArabic = false;
    this.sawDigit = true;
    return true;
  }

  private takeSmall(character: string): boolean {
    const { text, at } = this;
    const unit = HAN_SMALL_UNITS.get(character) ?? 1;
    const next = text[at + 1] ?? '';
    if (this.hedge !== null && unit === 10) return false;
    if (this.digitIsArabic && unit === 10) return false;
    if (unit === 1000 && KILO_UNITS.includes(next) && next !== '') return false;
    if (unit === 1000 && next === '米' && (this.digitIsArabic || (this.digit === null && this.lastBig > 0)))
      return false;
    if (unit === 100 && (next === '分' || next === '帕')) return false;
    // 百 and 千 on their own are names (百姓, 千方); the reader asks for a hedge before it takes them.
    if (this.digit === null && unit > 10 && this.sawDigit) return false;
    if (unit >= this.lastSmall) return false;
    if (unit === 10) this.sawDigit = true;
    this.section = plus(this.section, times(this.digit ?? [1, 1], unit));
    this.lastSmall = unit;
    this.afterUnit(unit);
    return true;
  }

  private takeBig(character: string, at: number): boolean {
    const unit = HAN_BIG_UNITS.get(character);
    if (unit === undefined) return false;
    const next = this.text[at + 1] ?? '';
    if (unit === 1e12 && (next === '' || MEGA_UNITS.includes(next) || !AFTER_TRILLION.includes(next)))
      return false;
    const pending = plus(this.section, this.digit ?? NONE);
    // 万 and 亿 fall too, or the greater one closes all that stands before it: 一万五千亿.
    if (this.greatestBig > 0 && unit >= this.greatestBig && this.lastBig < this.greatestBig) return false;
    if (unit > this.lastBig) {
      const all = plus(this.total, pending);
      this.total = times(all[1] === 0 && !this.sawDigit ? [1, 1] : all, unit);
    } else {
      if (pending[1] === 0 || unit === this.lastBig) return false;
      this.total = plus(this.total, times(pending, unit));
    }
    this.section = NONE;
    this.lastSmall = Number.POSITIVE_INFINITY;
    this.lastBig = unit;
    this.greatestBig = Math.max(this.greatestBig, unit);
    const scale = this.scale >= 1e4 && unit > 1e4 ? this.scale * unit : unit;
    this.at = at;
    this.afterUnit(unit);
    this.scale = scale;
    this.positional = false;
    return true;
  }

  private afterUnit(unit: number): void {
    this.digit = null;
    this.digitIsArabic = false;
    this.sawZero = false;
    this.lastUnit = unit;
    this.scale = unit >= 100 ? unit : this.scale;
    this.plain = '';
    this.at++;
  }

  /** 三点五, 零点六: digits after the point, unless they are a time (三点五十). */
  private takeDecimals(): boolean {
    if (this.decimal || this.hedge !== null || this.digitIsArabic || !this.sawDigit) return false;
    const { text } = this;
    let end = this.at + 1;
    let digits = '';
    while (HAN_DIGITS.has(text[end] ?? '') && digits.length < 12) digits += HAN_DIGITS.get(text[end++] ?? '');
    if (digits === '' || HAN_SMALL_UNITS.has(text[end] ?? '') || '刻分时時'.includes(text[end] ?? '！'))
      return false;
    const whole = plus(this.section, this.digit ?? NONE);
    const value = Number(`${whole[0]}.${digits}`);
    this.section = NONE;
    this.digit = [value, value];
    this.decimal = true;
    this.at = end;
    return true;
  }

  /** 多, 余, 来, 几 between a number and what follows it. */
  private takeHedge(character: string): boolean {
    if (this.hedge !== null || (this.decimal && this.lastBig === 0)) return false;
    const next = this.text[this.at + 1] ?? '';
    if ('多余餘'.includes(character) && character !== '') {
      if (character === '多' && '样樣元边邊维維少'.includes(next) && next !== '') return false;
      return this.setHedge('over');
    }
    if ('来來'.includes(character) && character !== '') {
      const round =
        this.digit === null ? this.lastUnit >= 10 : this.digitIsArabic && this.digit[0] % 10 === 0;
      if (!round || '自源到访訪说說看'.includes(next || '自')) return false;
      return this.setHedge('about');
    }
    // 二十几, 三百幾: not 百几十, whose 几 belongs to the next magnitude.
    const open = !'十百千万萬亿億'.includes(next === '' ? '！' : next);
    if (
      '几幾'.includes(character) &&
      character !== '' &&
      this.digit === null &&
      this.lastUnit >= 10 &&
      open
    ) {
      return this.setHedge('over');
    }
    return false;
  }

  private setHedge(hedge: Qualifier): boolean {
    if (this.lastUnit === 1 && !this.digitIsArabic) return false;
    this.hedge = hedge;
    this.plain = '';
    this.at++;
    return true;
  }

  /** 1.6 万, as typeset with a space between digits and characters. */
  private takeSpacedMagnitude(): boolean {
    if (!this.digitIsArabic) return false;
    const next = afterSpace(this.text, this.at);
    if (next === this.at) return false;
    const character = this.text[next] ?? '';
    if (HAN_BIG_UNITS.has(character)) return this.takeBig(character, next);
    return false;
  }

  /** Adds up what is pending; a last digit right after a unit stands for tenths of it (三千六 = 3600). */
  private close(): Pair {
    let pending = this.digit ?? NONE;
    const short = this.digit !== null && !this.digitIsArabic && !this.decimal && !this.sawZero;
    if (short && this.lastUnit >= 100) pending = times(pending, this.lastUnit / 10);
    const sum = plus(plus(this.total, this.section), pending);
    return [tidy(sum[0]), tidy(sum[1])];
  }
}

/** Reads the numeral at `at` that starts with digits or a Chinese numeral; null where it is none. */
export function readHan(text: string, at: number): Numeral | null {
  const first = text[at] ?? '';
  if (HAN_FINANCIAL.includes(first) && first !== '') {
    const second = text[at + 1] ?? '';
    if (!HAN_SMALL_UNITS.has(second) && !HAN_BIG_UNITS.has(second)) return null;
  }
  return new HanReader(text, at).read();
}
