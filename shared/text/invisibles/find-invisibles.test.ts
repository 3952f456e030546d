import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countKinds, findInvisibles, surroundingsOf } from './find-invisibles';
import { runsRightToLeft } from './unseen';

/** What is found, as `kind U+code` in order. */
function found(text: string): string[] {
  return findInvisibles(text).map(({ kind, code }) => `${kind} ${code.toString(16)}`);
}

/** The letters that are not what they look like, with what they look like. */
function alike(text: string): string[] {
  return findInvisibles(text).flatMap((one) =>
    one.kind === 'homoglyph' ? `${one.script} ${String.fromCodePoint(one.code)} for ${one.like}` : [],
  );
}

describe('characters without width (INV-1, INV-2)', () => {
  it('are found within words and between them', () => {
    expect(found('产\u200b业 a\u2060b\ufeff \u3164')).toEqual([
      'zero-width 200b',
      'zero-width 2060',
      'zero-width feff',
      'zero-width 3164',
    ]);
    expect(found('co\u00adoperation')).toEqual(['soft-hyphen ad']);
  });

  it.each([
    ['an emoji of several', '👨\u200d👩\u200d👧 👩🏽\u200d🚀 🏳\ufe0f\u200d🌈'],
    ['Persian', 'می\u200cخواهم'],
    ['Hindi', 'क्\u200dष'],
    ['Thai', 'สวัสดี\u200bครับ'],
    ['Hangul letters', '\u1160\u11a8 \u115f\u1161'],
  ])('are none where the writing needs them: %s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });

  it('a joiner that joins nothing is one', () => {
    expect(found('👨\u200d and l\u200cl')).toEqual(['zero-width 200d', 'zero-width 200c']);
  });
});

describe('controls of direction (INV-3)', () => {
  it('are found where nothing runs from right to left', () => {
    expect(found('价格是\u202e001元\u202c \u2066x\u2069 \u200f')).toEqual([
      'bidi 202e',
      'bidi 202c',
      'bidi 2066',
      'bidi 2069',
      'bidi 200f',
    ]);
  });

  it('are none in Hebrew and Arabic, but for overrides', () => {
    expect(found('שלום \u200fabc \u2067x\u2069')).toEqual([]);
    expect(found('مرحبا\n10:30\u200f')).toEqual([]);
    expect(found('مرحبا \u202eabc\u202c')).toEqual(['bidi 202e']);
  });

  it('embeddings need such letters in their own line', () => {
    expect(found('مرحبا\nab\u202bcd\u202c')).toEqual(['bidi 202b', 'bidi 202c']);
  });
});

describe('other characters (INV-4 to INV-6)', () => {
  it('controls, but for tabs and line ends', () => {
    expect(found('a\tb\r\nc\u0085d\u2028e\u000c')).toEqual([]);
    expect(found('a\u0000b\u001b[0m\u009f\u206a\ufffc')).toEqual([
      'control 0',
      'control 1b',
      'control 9f',
      'control 206a',
      'control fffc',
    ]);
  });

  it('variation selectors after what they do not vary', () => {
    expect(found('❤\ufe0f 1\ufe0f\u20e3 葛\u{e0100} 芦\ufe00 ，\ufe01 ≨\ufe00 ᠠ\u180b')).toEqual([]);
    expect(found('a\ufe0f 。\ufe0f ❤\ufe0f\ufe0f')).toEqual([
      'variation-selector fe0f',
      'variation-selector fe0f',
      'variation-selector fe0f',
    ]);
    expect(found('a\u{e0101}')).toEqual(['variation-selector e0101']);
  });

  it('tags outside of flags', () => {
    const scotland = '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}';
    expect(found(`${scotland} a ${scotland}`)).toEqual([]);
    expect(found('a\u{e0068}\u{e0069}')).toEqual(['tag e0068', 'tag e0069']);
  });

  it('private use, noncharacters and half pairs', () => {
    expect(found('\ue000\u{100000}\ufdd0\uffff\ud83d')).toEqual([
      'private-use e000',
      'private-use 100000',
      'noncharacter fdd0',
      'noncharacter ffff',
      'noncharacter d83d',
    ]);
  });
});

describe('letters that look like others (INV-7 to INV-10)', () => {
  it('within a word', () => {
    expect(alike('the pаypal accоunt')).toEqual(['cyrillic а for a', 'cyrillic о for o']);
    expect(alike('ΗELLO')).toEqual(['greek Η for H']);
    expect(alike('Правительство Рoссии')).toEqual(['latin o for о']);
    expect(alike('сoт и другое')).toEqual(['latin o for о']);
  });

  it('as whole words in a text of another script', () => {
    expect(alike('А股上涨 and СОР')).toEqual([
      'cyrillic А for A',
      'cyrillic С for C',
      'cyrillic О for O',
      'cyrillic Р for P',
    ]);
  });

  it.each([
    ['Russian', 'Роса и сор: хор, оса, а также вода'],
    ['a cited Russian word', 'He said “нет”, then “сор”'],
    ['Greek', 'Το νέο τοπίο'],
    ['mathematics and units', 'αx + kν, α粒子, Δt, 5 μm'],
    ['a word that is meant to have both', 'новые PDFы'],
    ['Latin with accents', 'café Ångström ſ ﬁ'],
    ['full-width letters', 'ＡＢＣ１２３'],
    ['letters beyond the basic plane', '\u{1e030}\u{1e031} 𝐀'],
  ])('but never in %s', (_name, text) => {
    expect(alike(text)).toEqual([]);
  });

  it('radicals that stand for characters', () => {
    expect(alike('⼀带⼀路')).toEqual(['radical ⼀ for 一', 'radical ⼀ for 一']);
  });
});

describe('a part of a text', () => {
  it('is judged by the whole', () => {
    const whole = surroundingsOf('Вода чистая. مرحبا');
    expect(findInvisibles('сор \u200f', whole)).toEqual([]);
    expect(findInvisibles('сор \u200f')).toHaveLength(4);
  });
});

describe('countKinds', () => {
  it('counts', () => {
    expect([...countKinds(findInvisibles('a\u200b\u200bа\u202e'))]).toEqual([
      ['zero-width', 2],
      ['homoglyph', 1],
      ['bidi', 1],
    ]);
  });
});

describe('laws', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        '\u200b',
        '\u200d',
        '\u202e',
        '\u2069',
        '\ufe0f',
        '\u{e0061}',
        '\u{e007f}',
        '🏴',
        '👩',
        '\ud83d',
        '\n',
      ],
      ...['а', 'a', 'ж', 'Η', '⼀', '一', 'ש', 'م', '\u00ad', '\u0000', '\ue000', ' ', '.', 'क्'],
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

  it('what is found, put back at its place, gives the text', () => {
    fc.assert(
      fc.property(text, (whole) => {
        let rest = '';
        let at = 0;
        const all = findInvisibles(whole);
        for (const { start, end } of all) {
          expect(start).toBeGreaterThanOrEqual(at);
          rest += whole.slice(at, start);
          at = end;
        }
        rest += whole.slice(at);
        const again = all.reduce(
          (made, { start, code }) => made.slice(0, start) + String.fromCodePoint(code) + made.slice(start),
          rest,
        );
        expect(again).toBe(whole);
      }),
    );
  });

  it('a line judged by the whole text gives what the whole text gives', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const whole = `${first}\n${second}`;
        const by = surroundingsOf(whole);
        const shifted = findInvisibles(second, by).map((one) => ({
          ...one,
          start: one.start + first.length + 1,
          end: one.end + first.length + 1,
        }));
        expect(findInvisibles(whole)).toEqual([...findInvisibles(first, by), ...shifted]);
      }),
    );
  });

  it('letters from right to left are told from their marks', () => {
    expect(runsRightToLeft('\u061c\u200f 123')).toBe(false);
    expect(runsRightToLeft('עברית')).toBe(true);
  });
});
