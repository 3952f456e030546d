import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { ENCODINGS } from '../../../shared/import/encodings';
import { code, value } from '../testing/store-tools';
import { decode } from './decode';

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const bad = Buffer.from([0xff]);
const LINE = '我们新建了一百二十公里的管网，水质有了明显的提高。';

describe('a text with a few bad bytes', () => {
  const many = Array.from({ length: 10 }, () => LINE).join('\n');

  it('is read, with U+FFFD where they stand, and told by offset and line', () => {
    const bytes = Buffer.concat([utf8(`${LINE}\n${LINE}`), bad, utf8(`\n${many}`), bad, bad]);
    const decoded = value(decode(bytes, 'a.txt'));
    expect(decoded).toMatchObject({ encoding: 'utf-8', text: `${LINE}\n${LINE}\ufffd\n${many}\ufffd\ufffd` });
    expect(decoded.bad).toEqual({
      count: 3,
      first: [
        { at: utf8(`${LINE}\n${LINE}`).length, line: 2 },
        { at: bytes.length - 2, line: 12 },
        { at: bytes.length - 1, line: 12 },
      ],
    });
  });

  it('is read where its last character is cut off', () => {
    const whole = utf8(many);
    const decoded = value(decode(whole.subarray(0, -1), 'a.txt'));
    expect(decoded.text).toBe(`${many.slice(0, -1)}\ufffd`);
    expect(decoded.bad).toEqual({ count: 1, first: [{ at: whole.length - 3, line: 10 }] });
  });

  it('is read in other encodings, too', () => {
    for (const encoding of ['gb18030', 'big5', 'utf-16le', 'utf-16be'] as const) {
      const text = encoding === 'big5' ? '我們會繼續聽取各界的意見。\n'.repeat(20) : `${many}\n`;
      const start = iconv.encode(text, encoding);
      // A leading byte with nothing to lead; half of a pair of UTF-16.
      const wrong = Buffer.from(
        { gb18030: [0xff], big5: [0xff], 'utf-16le': [0, 0xdc], 'utf-16be': [0xdc, 0] }[encoding],
      );
      const decoded = value(
        decode(Buffer.concat([start, wrong, iconv.encode(`\n${text}`, encoding)]), 'a.txt'),
      );
      expect(decoded).toMatchObject({ encoding, text: `${text}\ufffd\n${text}` });
      expect(decoded.bad).toEqual({ count: 1, first: [{ at: start.length, line: text.split('\n').length }] });
    }
  });

  it('has no bad bytes where U+FFFD is written out', () => {
    expect(value(decode(utf8(`${many}\ufffd`), 'a.txt')).bad.count).toBe(0);
    const decoded = value(decode(Buffer.concat([utf8(`${many}\ufffd`), bad]), 'a.txt'));
    expect(decoded.bad).toEqual({ count: 1, first: [{ at: utf8(`${many}\ufffd`).length, line: 10 }] });
  });

  it('is refused where they are many', () => {
    const bytes = Buffer.concat(Array.from({ length: 10 }, () => Buffer.concat([utf8('江豚'), bad])));
    expect(decode(bytes, 'a.txt', 'utf-8')).toMatchObject({
      error: { code: 'text.encoding', detail: { name: 'a.txt', encoding: 'utf-8', at: '6' } },
    });
  });

  it('has them found in a line of any length', () => {
    const line = LINE.repeat(2000);
    for (const at of [1365, 4096, 20_000]) {
      const start = utf8(line.slice(0, at));
      const decoded = value(decode(Buffer.concat([start, bad, utf8(line.slice(at)), bad]), 'a.txt'));
      expect(decoded.bad).toEqual({
        count: 2,
        first: [
          { at: start.length, line: 1 },
          { at: utf8(line).length + 1, line: 1 },
        ],
      });
    }
  });

  it('has its first bad byte found wherever it stands, and all else as it was', () => {
    fc.assert(
      fc.property(fc.nat(many.length), (at) => {
        const start = utf8(many.slice(0, at));
        const decoded = value(decode(Buffer.concat([start, bad, utf8(many.slice(at))]), 'a.txt', 'utf-8'));
        expect(decoded.text).toBe(`${many.slice(0, at)}\ufffd${many.slice(at)}`);
        expect(decoded.bad.first[0]?.at).toBe(start.length);
      }),
    );
  });
});

it('never throws, whatever the bytes are', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom(undefined, ...ENCODINGS),
      (bytes, encoding) => {
        const decoded = decode(bytes, 'a.txt', encoding);
        if (!decoded.ok) expect(decoded.error.code).toBe('text.encoding');
        else expect(decoded.value.bad.first.length).toBeLessThanOrEqual(decoded.value.bad.count);
      },
    ),
    { numRuns: 2000 },
  );
});

describe('an encoding that is told', () => {
  it('is used, and stands among those to choose from', () => {
    const decoded = value(decode(iconv.encode(LINE, 'gb18030'), 'a.txt', 'windows-1252'));
    expect(decoded.encoding).toBe('windows-1252');
    expect(decoded.candidates).toContain('gb18030');
    expect(decoded.candidates).toContain('windows-1252');
  });

  it('has to be known', () => {
    expect(code(decode(utf8('x'), 'a.txt', 'klingon'))).toBe('text.unknown-encoding');
  });
});

it('reads signs of Windows in an English text, and does not take two of them for an ideograph', () => {
  const text = 'It’s “a gamble” — they don’t say what it costs.';
  expect(value(decode(iconv.encode(text, 'windows-1252'), 'a.txt'))).toMatchObject({
    text,
    encoding: 'windows-1252',
  });
});
