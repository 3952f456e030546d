import { expect, it } from 'vitest';
import type { Line } from './lines';
import { toParagraphs } from './paragraphs';
import { settingOf } from './setting';

const SIZE = 10;
const COLUMN = { left: 50, right: null };

/** Lines below each other, of letters half as wide as they are high; `indent` and `gap` in sizes. */
function set(lines: readonly (readonly [text: string, indent?: number, gap?: number])[]): readonly Line[] {
  let y = 100;
  return lines.map(([text, indent = 0, gap = 1.3]) => {
    y += gap * SIZE;
    const left = COLUMN.left + indent * SIZE;
    const width = /\p{sc=Han}/u.test(text) ? SIZE : SIZE / 2;
    const right = left + text.length * width;
    const cell = {
      pieces: [{ text, isBold: false, isRaised: false, address: null }],
      text,
      left,
      right,
      y,
      size: SIZE,
    };
    return { cells: [cell], left, right, y, size: SIZE, text, column: COLUMN };
  });
}

function read(lines: Parameters<typeof set>[0]): readonly string[] {
  const laid = set(lines);
  return toParagraphs(laid, settingOf(laid)).map(({ cells }) =>
    cells
      .flat()
      .map(({ text }) => text)
      .join(''),
  );
}

it('joins full lines, and begins anew after a short one', () => {
  expect(
    read([
      ['Nobody who reads the report will find'],
      ['anything in it.'],
      ['Questions were then asked of us.'],
    ]),
  ).toEqual(['Nobody who reads the report will find anything in it.', 'Questions were then asked of us.']);
});

it('begins anew at an indent, and where there is a gap', () => {
  expect(
    read([
      ['本次大会围绕科技创新安排了许多活动，', 2],
      ['大家都来了，会上还发布了许多重要成果。'],
      ['第二段也是这样开始的，一共有好几行字，', 2],
      ['到这里结束了，大家都很高兴，都说很好。'],
      ['这一段前面空了一行所以不接在上一段上，', 0, 2.6],
      ['完。'],
    ]),
  ).toHaveLength(3);
});

it('keeps the lines of an item that hang under its words', () => {
  expect(
    read([['1. Children under twelve travel free,'], ['and so do those with a guide dog.', 1.5]]),
  ).toHaveLength(1);
});

it('never joins a turn to the one before it', () => {
  const turns: Parameters<typeof set>[0] = [
    ['MS. ORR: We will publish it on Tuesday.'],
    ['MR. HALE: And where will that be, then?'],
    ['MS. ORR: In the annex, where it belongs.'],
  ];
  expect(read(turns)).toEqual(turns.map(([text]) => text));
});

it('keeps a colon within a sentence', () => {
  expect(
    read([['What has been said about it is simple.'], ['There is one reason: it was too dear.']]),
  ).toHaveLength(1);
});

it('keeps the time after a turn on its own', () => {
  const lines: Parameters<typeof set>[0] = [
    ['本次大会围绕科技创新安排了许多活动，'],
    ['大家都来了，会上还发布了重要成果。'],
    ['2031-04-18 09:41:07'],
    ['下面请提问，提问前请通报所在的新闻机构。'],
  ];
  expect(read(lines)).toEqual([
    '本次大会围绕科技创新安排了许多活动，大家都来了，会上还发布了重要成果。',
    '2031-04-18 09:41:07',
    '下面请提问，提问前请通报所在的新闻机构。',
  ]);
});

it('ends a paragraph where a sentence ends before the edge of lines that are spread', () => {
  const spread: Parameters<typeof set>[0] = [
    ['Nobody who reads the report will find'],
    ['anything in it which one might dispute'],
    ['or that could be said to be untrue at'],
    ['all, as everyone who has read it says.'],
    ['It was on sale, and it has sold out.'],
    ['Questions about it were asked of us.'],
  ];
  const lines = set(spread).map((line, index) => (index < 4 ? { ...line, right: 245 } : line));
  expect(toParagraphs(lines, settingOf(lines))).toHaveLength(2);
  expect(read(spread)).toHaveLength(1);
});
