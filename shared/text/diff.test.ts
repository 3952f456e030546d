import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTexts, type TextChange } from './diff';

/** The words of each change: what was there and what is there now. */
function words(before: string, after: string): readonly (readonly [string, string])[] {
  return diffTexts(before, after).map((change) => [
    before.slice(change.before.start, change.before.end),
    after.slice(change.after.start, change.after.end),
  ]);
}

/** The first text with the changes made in it. */
function applied(before: string, after: string, changes: readonly TextChange[]): string {
  let text = '';
  let at = 0;
  for (const change of changes) {
    text += before.slice(at, change.before.start) + after.slice(change.after.start, change.after.end);
    at = change.before.end;
  }
  return text + before.slice(at);
}

describe('diffTexts', () => {
  it.each<[string, string, readonly (readonly [string, string])[]]>([
    ['the same', 'the same', []],
    ['six crane', 'six cranes', [['', 's']]],
    ['colour', 'color', [['u', '']]],
    [
      'a cat and a dog sat',
      'a bat and a hog sat',
      [
        ['c', 'b'],
        ['d', 'h'],
      ],
    ],
    ['今年新建6座起重机。', '今年新建16座起重机。', [['', '1']]],
    [
      '我们搬走了六台起重机',
      '我们搬来了六台大起重机',
      [
        ['走', '来'],
        ['', '大'],
      ],
    ],
    ['', 'new', [['', 'new']]],
    ['old', '', [['old', '']]],
  ])('finds what is other in %j and %j', (before, after, expected) => {
    expect(words(before, after)).toEqual(expected);
  });

  it('cuts no character in two', () => {
    expect(words('a😀b', 'a😁b')).toEqual([['😀', '😁']]);
    expect(words('caf\u0065\u0301', 'cafe')).toEqual([['e\u0301', 'e']]);
  });

  it('makes the second text of the first, with something in common between any two changes', () => {
    const text = fc.array(fc.constantFrom('a', 'b', ' ', '港', '口', '😀', '\u0301', '\r', '\n'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, after] = [one.join(''), other.join('')];
        const changes = diffTexts(before, after);
        expect(applied(before, after, changes)).toBe(after);
        changes.forEach((change, index) => {
          const last = changes[index - 1];
          if (last) expect(change.before.start).toBeGreaterThan(last.before.end);
        });
      }),
    );
  });

  it('takes texts that have little in common as one change', () => {
    const before = Array.from({ length: 400 }, (_, index) => `a${index} `).join('');
    const after = Array.from({ length: 400 }, (_, index) => `b${index} `).join('');
    expect(diffTexts(before, after)).toHaveLength(1);
  });
});
