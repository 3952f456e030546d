import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../transcript/findings';
import { findFigures } from './find-figures';
import { readFigure } from './read-figure';

const whole = (text: string) => [{ start: 0, end: text.length }];
const find = (text: string, language: Language = 'zh-Hans', skip: { start: number; end: number }[] = []) =>
  findFigures(text, { language, blocks: whole(text), skip });

const language = fc.constantFrom(...LANGUAGES);

/** Scraps of figures, which meet in ways that no writer would think of. */
const scrap = fc.constantFrom(
  ...'约|近|超过|逾|1|12|345|1,234|5.2|.|,|,|、|一|两|三|十|百|千|万|亿|兆|半|多|余|点|分之|百分之|成|倍|折|%|个|名|家|人次|元|美元|$|€|公里|千瓦|度|年|月|日|时|第|每|数|几|翻|番|大|级|号|至|到|-|–|~|和|与|的|国家|“|”|(|)| |\n|\u00a0|0|２|％|three|twenty|hundred|million|half|a|and|of|in|to|between|percent|times|dollars|km|people|more than|about|-plus|th|doubled|October|May|p.m.|x|K|bn'.split(
    '|',
  ),
);
const scraps = fc.array(scrap, { maxLength: 25 }).map((parts) => parts.join(''));
const anything = fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 80 }));

describe('laws', () => {
  test('FIG-1, FIG-2: text is the slice, figures are in order and apart, ids count up', () => {
    fc.assert(
      fc.property(anything, language, (text, lang) => {
        let end = 0;
        find(text, lang).forEach((figure, i) => {
          expect(figure.id).toBe(`f${i + 1}`);
          expect(figure.text).toBe(text.slice(figure.start, figure.end));
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          end = figure.end;
        });
      }),
      { numRuns: 3000 },
    );
  });

  test('values are finite, ranges rise, and a range says so', () => {
    fc.assert(
      fc.property(anything, language, (text, lang) => {
        for (const { value, max, qualifier, kind } of find(text, lang)) {
          if (value === null) expect(['date', 'time']).toContain(kind);
          else expect(Number.isFinite(value)).toBe(true);
          if (max !== null) expect(max).toBeGreaterThan(value ?? Number.POSITIVE_INFINITY);
          if (qualifier === 'range') expect(max).not.toBeNull();
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('FIG-3: blocks read together give what each gives alone', () => {
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1, maxLength: 5 }), language, (parts, lang) => {
        const text = parts.join('\n');
        let start = 0;
        const blocks = parts.map((part) => {
          const block = { start, end: start + part.length };
          start = block.end + 1;
          return block;
        });
        const together = findFigures(text, { language: lang, blocks, skip: [] });
        const alone = parts.flatMap((part, i) =>
          find(part, lang).map((figure) => ({ ...figure, start: figure.start + (blocks[i]?.start ?? 0) })),
        );
        expect(together.map(({ id, end, ...rest }) => rest)).toEqual(
          alone.map(({ id, end, ...rest }) => rest),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('FIG-4: a skipped stretch changes no reading, wherever it stands', () => {
    const spam = '包養網';
    const sentence = '收入超过6000亿元,增长5.2%,建成109个基地。';
    const clean = find(sentence).map(({ value, kind, unit, qualifier }) => ({
      value,
      kind,
      unit,
      qualifier,
    }));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: sentence.length }), (at) => {
        const text = sentence.slice(0, at) + spam + sentence.slice(at);
        const found = find(text, 'zh-Hans', [{ start: at, end: at + spam.length }]);
        expect(found.map(({ value, kind, unit, qualifier }) => ({ value, kind, unit, qualifier }))).toEqual(
          clean,
        );
        for (const figure of found) expect(figure.text).toBe(text.slice(figure.start, figure.end));
      }),
    );
  });

  test('readFigure never throws', () => {
    fc.assert(
      fc.property(anything, language, (text, lang) => {
        readFigure(text, lang);
      }),
    );
  });
});

describe('parse ∘ print = id', () => {
  const amount = fc.integer({ min: 2, max: 999_999_999_999 }).filter((n) => n < 1900 || n > 2100);

  test('FIG-10: digits, grouped digits, full width', () => {
    fc.assert(
      fc.property(amount, (n) => {
        const grouped = n.toLocaleString('en-US');
        const wide = String(n).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
        for (const printed of [String(n), grouped, grouped.replaceAll(',', '\u202f'), wide]) {
          expect(readFigure(`${printed}个`, 'zh-Hans')).toMatchObject({
            kind: 'count',
            value: n,
            unit: '个',
          });
        }
      }),
    );
  });

  test('FIG-11, FIG-12: Chinese numerals', () => {
    fc.assert(
      fc.property(amount, (n) => {
        expect(readFigure(`${inChinese(n)}个`, 'zh-Hans')).toMatchObject({
          kind: 'count',
          value: n,
          unit: '个',
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('FIG-13: English words', () => {
    fc.assert(
      fc.property(amount, (n) => {
        expect(readFigure(`${inEnglish(n)} people`, 'en')).toMatchObject({ kind: 'count', value: n });
      }),
      { numRuns: 1000 },
    );
  });

  test('FIG-12: decimals with a magnitude lose nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (n) => {
        const decimal = (n / 100).toFixed(2);
        expect(readFigure(`${decimal}亿元`, 'zh-Hans')?.value).toBe(n * 1e6);
        expect(readFigure(`$${decimal} billion`, 'en')?.value).toBe(n * 1e7);
      }),
    );
  });
});

const HAN = '零一二三四五六七八九';

function inChinese(n: number): string {
  let text = '';
  const parts: [number, string][] = [
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ];
  let rest = n;
  for (const [size, sign] of parts) {
    const section = Math.floor(rest / size);
    rest %= size;
    if (section === 0) continue;
    if (text !== '' && section < 1000) text += '零';
    text += sectionInChinese(section) + sign;
  }
  return text;
}

function sectionInChinese(section: number): string {
  let text = '';
  let zero = false;
  let rest = section;
  for (const [size, sign] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(rest / size);
    rest %= size;
    if (digit === 0) zero = text !== '';
    else {
      text += (zero ? '零' : '') + HAN[digit] + sign;
      zero = false;
    }
  }
  return text;
}

const SMALL =
  ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function inEnglish(n: number): string {
  const words: string[] = [];
  let rest = n;
  for (const [size, name] of [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
    [1, ''],
  ] as const) {
    const section = Math.floor(rest / size);
    rest %= size;
    if (section > 0) words.push(underThousand(section), name);
  }
  return words.filter((word) => word !== '').join(' ');
}

function underThousand(n: number): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  const small =
    rest < 20
      ? (SMALL[rest] ?? '')
      : [TENS[Math.floor(rest / 10)], SMALL[rest % 10]].filter(Boolean).join('-');
  if (hundreds === 0) return small;
  return `${SMALL[hundreds]} hundred${small === '' ? '' : ` and ${small}`}`;
}
