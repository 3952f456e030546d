import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBriefing } from './read-briefing';
import type { Reading } from './reading';

/** The first finding that is no slice, or that does not stand after the one before it of its kind; null where all do. */
function unsound(text: string, reading: Reading): object | null {
  const { turns, blocks, figures, claims, injected, furniture } = reading;
  for (const findings of [turns, blocks, figures, claims, injected, furniture]) {
    let end = 0;
    for (const finding of findings) {
      const inOrder = finding.start >= end && finding.end > finding.start && finding.end <= text.length;
      const isSlice = !('text' in finding) || text.slice(finding.start, finding.end) === finding.text;
      if (!inOrder || !isSlice) return finding;
      end = finding.end;
    }
  }
  return null;
}

const PIECES =
  '张三：|记者：|MR. X: |Q: |10:03:15\n|2024-05-16 10:00:21\n|00:00:01,000 --> 00:00:02,000\n|作者:|留言|1.2万亿元|超过30家|三分之二|$450m|five percent|首次|the largest|，|。|\n|\n\n|国|國|網路賺錢|\u200b|<v A>|**|（|）|“|”|😀|\u202e|é|的|\u2f00带\u2f00路|2\u2f3e|记\u2f70：|and '.split(
    '|',
  );
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
);

describe('laws of every reading', () => {
  test('findings are slices, in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unsound(text, readBriefing(text))).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  test('a text is read alike however often', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readBriefing(text)).toEqual(readBriefing(text));
      }),
    );
  });
});

const MEGABYTE = 1 << 20;
const LONG = MEGABYTE / 4;

/** One line each. A reader that goes back over what it has read does not come to an end here. */
describe('long lines come to an end', () => {
  test.each([
    ['digits', '7'],
    ['Chinese numerals', '三'],
    ['grouped digits', '1,234,'],
    ['points', '1.2.'],
    ['hedges', '超过约近'],
    ['English hedges', 'more than about '],
    ['magnitudes', '万亿'],
    ['halves', 'and a half '],
    ['points in words', 'point five '],
    ['ranges', '5至6至'],
    ['dashes', '5-6-'],
    ['lists', '45、'],
    ['degrees', '3度'],
    ['shares', '每三只里就有'],
    ['colons', '张三：'],
    ['opening quotes', '“'],
    ['brackets', '（'],
    ['both scripts', '国國'],
    ['hidden characters', '国\u200b'],
    ['glosses', '發(fā)布'],
    ['superlatives', '最大'],
    ['firsts', 'the first '],
    ['spaces', ' '],
    ['emphasis', '**'],
    ['surrogates', '𠀀'],
  ])('%s', { timeout: 60_000 }, (_, unit) => {
    const text = unit.repeat(Math.ceil(LONG / unit.length));
    expect(unsound(text, readBriefing(text))).toBeNull();
  });

  test.each(['7', '超过约近', '“', ' ', '张三：', 'more than about '])(
    'a megabyte of %j',
    { timeout: 60_000 },
    (unit) => {
      const text = unit.repeat(Math.ceil(MEGABYTE / unit.length));
      expect(unsound(text, readBriefing(text))).toBeNull();
    },
  );

  test('many short lines', { timeout: 60_000 }, () => {
    const text = '张三：好。\n10:03:15\n[A]\n'.repeat(LONG / 20);
    expect(unsound(text, readBriefing(text))).toBeNull();
  });
});
