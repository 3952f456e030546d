/** How the numbers of a list are written. */
export type NumberStyle =
  | 'decimal'
  | 'decimal-zero'
  | 'lower-letter'
  | 'upper-letter'
  | 'lower-roman'
  | 'upper-roman'
  | 'chinese'
  | 'chinese-financial'
  | 'chinese-digits'
  | 'heavenly-stems'
  | 'circled'
  | 'bullet'
  | 'none';

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;
const CHINESE = { digits: '〇一二三四五六七八九', zero: '零', units: ['', '十', '百', '千'] };
const FINANCIAL = { digits: '零壹贰叁肆伍陆柒捌玖', zero: '零', units: ['', '拾', '佰', '仟'] };
const STEMS = '甲乙丙丁戊己庚辛壬癸';

/** A marker as it stands before words: full-width punctuation brings its own space. */
export function beforeWords(marker: string): string {
  return marker === '' || /[\u3000-\u303f\uff00-\uffef]$/.test(marker) ? marker : `${marker} `;
}

/** A list's number as it is printed; what a style has no sign for is written in digits. */
export function listNumber(value: number, style: NumberStyle): string {
  const digits = String(value);
  if (style === 'bullet') return '•';
  if (style === 'none') return '';
  if (style === 'decimal-zero') return digits.padStart(2, '0');
  if (value < 1 || value > 9999) return digits;
  switch (style) {
    case 'lower-letter':
      return letters(value) ?? digits;
    case 'upper-letter':
      return letters(value)?.toUpperCase() ?? digits;
    case 'lower-roman':
      return roman(value);
    case 'upper-roman':
      return roman(value).toUpperCase();
    case 'chinese':
      return chinese(value, CHINESE).replace(/^一十/u, '十');
    case 'chinese-financial':
      return chinese(value, FINANCIAL);
    case 'chinese-digits':
      return digits.replace(/\d/g, (digit) => CHINESE.digits.charAt(Number(digit)));
    case 'heavenly-stems':
      return STEMS.charAt(value - 1) || digits;
    case 'circled':
      return value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : digits;
    default:
      return digits;
  }
}

/** a … z, then aa, bb … as word processors count. */
function letters(value: number): string | null {
  const times = Math.ceil(value / 26);
  return times > 4 ? null : String.fromCharCode(97 + ((value - 1) % 26)).repeat(times);
}

function roman(value: number): string {
  let left = value;
  let written = '';
  for (const [worth, sign] of ROMAN) {
    written += sign.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return written;
}

function chinese(value: number, { digits, zero, units }: typeof CHINESE): string {
  let written = '';
  let skipped = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      skipped = written !== '';
      continue;
    }
    written += `${skipped ? zero : ''}${digits.charAt(digit)}${units[place]}`;
    skipped = false;
  }
  return written;
}
