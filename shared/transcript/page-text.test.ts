import { describe, expect, it } from 'vitest';
import { readTranscript } from './read-transcript';

const pageText = (text: string): readonly string[] =>
  readTranscript(text).furniture.map(({ rule, text: page }) => `${rule} ${page}`);

describe('the top of a page (FUR-1, FUR-7, TIT-1)', () => {
  const turns = '\n\n水利局局长 莫远山：湖水清了。\n\n记者：鱼呢？';

  it('is the site, the way through it and the fields of the article', () => {
    const text = `澄湖省人民政府新闻办公室

首页 > 新闻发布会 > 文字实录

湖区整治成效明显

2024-09-12 来源：澄湖发布 字号：大 中 小
时间：2024-09-12 09:00 来源：转载 编辑：岛主${turns}`;
    expect(pageText(text)).toEqual([
      'menu 澄湖省人民政府新闻办公室',
      'menu 首页 > 新闻发布会 > 文字实录',
      'label 2024-09-12 来源：澄湖发布 字号：大 中 小',
      'label 时间：2024-09-12 09:00 来源：转载 编辑：岛主',
    ]);
    expect(readTranscript(text).title).toBe('湖区整治成效明显');
  });

  it('keeps a title that stands above the way', () => {
    const text = `Lake briefing | The Riverine\n\nHome > State > Lakes\n\nMS. OAK: Fine.\n\nQ: Is it?`;
    expect(pageText(text)).toEqual(['title-line | The Riverine', 'menu Home > State > Lakes']);
    expect(readTranscript(text).title).toBe('Lake briefing');
  });

  it('keeps the fields of the event', () => {
    expect(pageText(`湖区发布会\n时间：2024年9月12日\n地点：二楼大厅${turns}`)).toEqual([]);
  });

  it('has a page label in emphasis', () => {
    expect(
      pageText('**MS. OAK:** Fine.\n\n**Q:** Is it?\n\n**MS. OAK:** Yes.\n\n*Source: Lake office*'),
    ).toEqual(['label *Source: Lake office*']);
  });

  it.each([
    ['• 第一点\n各位好,今天介绍渡轮的情况。', '第一点'],
    ['1. Ferries in winter\nThe harbour has twenty ferries, which is few.', 'Ferries in winter'],
    ['2024 in figures\nThe harbour has twenty ferries, which is few.', '2024 in figures'],
  ])('gives the title of a list item without its marker: %s', (text, title) => {
    expect(readTranscript(text).title).toBe(title);
  });

  it('gives the title of a Markdown heading without its marks', () => {
    expect(readTranscript('# Lake briefing\n\nMS. OAK: Fine.\n\nQ: Is it?').title).toBe('Lake briefing');
  });
});

describe('between two speakers (FUR-4, FUR-6)', () => {
  it('has advertisements, page numbers and headings that lead to the next label', () => {
    const text = `局長 莫遠山：水位正常。

廣告

【答問環節】

記者：明天呢？

上一页 1 2 下一页

局長 莫遠山：也正常。

【背景】

水位去年較高。

## Q&A

記者：後天呢？`;
    expect(pageText(text)).toEqual([
      'menu 廣告',
      'heading 【答問環節】',
      'menu 上一页 1 2 下一页',
      'heading ## Q&A',
    ]);
    expect(readTranscript(text).turns.map(({ start, end }) => text.slice(start, end))[2]).toBe(
      '局長 莫遠山：也正常。\n\n【背景】\n\n水位去年較高。',
    );
  });

  it('has what a printed page repeats', () => {
    const text = `LAKE OFFICE PRESS BRIEFING

MS. OAK: The water is clear, and

Page 2 of 3
LAKE OFFICE PRESS BRIEFING

it is warm.

Q: Is it?

- 3 -

MS. OAK: It is.`;
    expect(pageText(text)).toEqual([
      'menu Page 2 of 3',
      'title-line LAKE OFFICE PRESS BRIEFING',
      'menu - 3 -',
    ]);
  });
});

describe('under the last words (FUR-2, FUR-3)', () => {
  it('has what leads on, tags, counts and the comment form', () => {
    const text = `MS. OAK: Fine.

Q: Is it?

MS. OAK: It is. See you next week.

Also read: What the gauges say
Tags: lakes, rain
Leave a comment
Your email address will not be published.`;
    expect(pageText(text)).toEqual([
      'menu Also read: What the gauges say',
      'tags Tags: lakes, rain',
      'comment-form Leave a comment',
      'comment-form Your email address will not be published.',
    ]);
  });

  it('has scraps below a line of the page, and no sentence', () => {
    const text = `局長 莫遠山：水位正常。

記者：明天呢？

局長 莫遠山：也正常。多謝大家

標籤：湖泊
分享至
Facebook LINE X
瀏覽人次：1,234
回上一頁`;
    expect(pageText(text)).toEqual([
      'tags 標籤：湖泊',
      'share 分享至',
      'menu Facebook LINE X',
      'label 瀏覽人次：1,234',
      'menu 回上一頁',
    ]);
  });

  it('has no time of a turn under the date line of a release (TIM-1)', () => {
    const text =
      '局長：早晨。\n\n記者：幾時通車？\n\n局長：下星期。\n\n完\n2024年3月5日（星期二）\n香港時間11時32分';
    expect(readTranscript(text)).toMatchObject({ timeKind: null, date: '2024-03-05' });
  });
});

describe('notices, captions and fields at the top of a page (FUR-2, FUR-8, TIT-1, SPK-2)', () => {
  const read = (top: string) => readTranscript(`${top}\n\nMS. OAK: Fine.\n\nQ: Is it?\n\nMS. OAK: Yes.`);

  it.each([
    ["An official website of the Lake State. Here's how you know.", 'menu'],
    ['Please enable JavaScript to view this page', 'menu'],
    ['您的瀏覽器不支援JavaScript功能，請開啟', 'menu'],
    ['Delivered on: 3 June 2021', 'label'],
    ['湖区|福建|时评|大学|台海', 'menu'],
    ['图为发布会主席台。（江映雪 摄）', 'label'],
    [':::', 'menu'],
  ])('%s is page text and no title', (line, rule) => {
    const { title, furniture } = read(`${line}\n\nThe lake is clean again`);
    expect(title).toBe('The lake is clean again');
    expect(furniture.map((page) => page.rule)).toEqual([rule]);
  });

  it('a single word is the title only where nothing else could be', () => {
    expect(read('Speeches\n\nThe lake is clean again').title).toBe('The lake is clean again');
    expect(read('Lakes').title).toBe('Lakes');
  });

  it('a field of the page is no title, though it names the event', () => {
    const text = `Statement on the lake: 3 June\n\nThe minister spoke at the lake today and said what follows below here.\n\nDelivered on: 3 June 2021 (Transcript of the speech, as it was delivered)\n\nThe lake is clean.`;
    expect(readTranscript(text).title).toBe('Statement on the lake: 3 June');
  });

  it('the row of a table is no menu', () => {
    expect(read('The lake\n\n| Year | 2019 | 2020 | 2021 | 2022 |').furniture).toEqual([]);
  });

  it('a question why is no caption', () => {
    expect(read('图为什么这么好看').furniture).toEqual([]);
  });

  it('who takes part is a field and no turn', () => {
    for (const list of [
      'Moderator: Ruth Maria de Fenn, Communications Officer',
      'Moderator:\nRuth Fenn – Chief Editor, Lake Office.',
    ]) {
      expect(read(`The lake\n\n${list}`).turns).toHaveLength(3);
    }
    const said = 'Moderator: Ruth Fenn, please begin with your question.';
    expect(read(`The lake\n\n${said}`).turns).toHaveLength(4);
  });
});

describe('the end of the last turn (FUR-2)', () => {
  it.each([
    '【我要纠错】 责任编辑：江某',
    '责编：江某、莫某\n分享让更多人看到',
    '（責編：江某）',
    '(責(zé)編:江某)',
    '图为发布会现场。莫远山 摄',
  ])('%s is page text', (foot) => {
    const text = `湖区发布会\n\n水利局局长 莫远山：湖水清了。\n\n记者：鱼呢？\n\n莫远山：回来了三成。\n\n${foot}`;
    const { turns } = readTranscript(text);
    expect(text.slice(turns.at(-1)?.start, turns.at(-1)?.end)).toBe('莫远山：回来了三成。');
  });

  it('and a date of the Republic above is the date (TIT-3)', () => {
    const text = '湖區記者會\n\n日期：114-2-25\n\n記者：魚呢？\n\n水利局局長 莫遠山：回來了。';
    expect(readTranscript(text).date).toBe('2025-02-25');
  });
});
