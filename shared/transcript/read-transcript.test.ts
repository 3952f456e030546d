import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTranscript } from './read-transcript';

const kinds = (text: string): string[] =>
  readTranscript(text).turns.map(({ role, kind, exchange }) => `${role} ${kind} ${exchange ?? '-'}`);

describe('roles, kinds and exchanges (ROL-1, KND-1, KND-2, EXC-1)', () => {
  it('tells host, officials and journalists by what they do', () => {
    const text = `闻晓:各位好。今天我们请来水利局和渔业局的同志,他们会介绍湖区整治的最新情况。下面请莫局长介绍。

水利局局长 莫远山:湖水变清了,水位比去年高。

闻晓:下面进入提问环节。

远岸日报记者:请问鱼有没有变多?

水利局局长 莫远山:请渔业局的同志回答。

渔业局局长 江映雪:多了一倍。

莫远山:水也多了。

闻晓:发布会到此结束,谢谢大家。`;
    expect(kinds(text)).toEqual([
      'host opening -',
      'official opening -',
      'host procedural -',
      'journalist question x1',
      'official answer x1',
      'official answer x1',
      'official answer x1',
      'host procedural -',
    ]);
  });

  it('keeps the only official of a podium briefing an official', () => {
    const text = `MR OAK: Two notes before your questions. The bridge opens on Monday.

QUESTION: Which bridge?

MR OAK: The old one.

QUESTION: (Inaudible.)

MR OAK: Go ahead.

QUESTION: Will it last?

MR OAK: It will.

QUESTION: Thank you.

MR OAK: Thanks, everyone.`;
    expect(kinds(text)).toEqual([
      'official opening -',
      'journalist question x1',
      'official answer x1',
      'journalist question x2',
      'official procedural -',
      'journalist question x3',
      'official answer x3',
      'journalist statement -',
      'official procedural -',
    ]);
  });

  it('takes a first turn that presents the guests for an opening, one that only greets for none', () => {
    const rest = '\n\n水利局局长 莫远山:湖水清了。\n\n闻晓:下面开始提问。\n\n记者:请问鱼呢?\n\n莫远山:多了。';
    expect(kinds(`主持人 闻晓:各位好!今天我们邀请到水利局局长莫远山先生。${rest}`)[0]).toBe('host opening -');
    expect(kinds(`主持人 闻晓:各位好!下面请莫局长介绍。${rest}`)[0]).toBe('host procedural -');
    expect(kinds(`主持人 闻晓:接下来开放提问,请先报媒体名称。${rest}`)[0]).toBe('host procedural -');
  });

  it('reads what is said to the press in Hong Kong', () => {
    const text = `渡輪處處長會見傳媒談話內容
＊＊＊＊＊＊＊＊＊＊

　　以下為渡輪處處長羅海晴今日（三月五日）會見傳媒的談話內容：

處長：各位早晨。昨晚有三班渡輪停航。

記者：想問處長，幾時恢復？

處長：下星期一。

（請同時參閱談話內容的英文部分。）

完

2024年3月5日（星期二）
香港時間11時32分`;
    const found = readTranscript(text);
    expect(found).toMatchObject({
      language: 'zh-Hant',
      date: '2024-03-05',
      title: '渡輪處處長會見傳媒談話內容',
    });
    expect(found.turns.map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual([
      ['opening', '處長：各位早晨。昨晚有三班渡輪停航。'],
      ['question', '記者：想問處長，幾時恢復？'],
      ['answer', '處長：下星期一。'],
    ]);
  });

  it('lets the host ask in an interview', () => {
    const text = '主持人:请问湖水清了吗?\n\n水利局局长 莫远山:清了。\n\n主持人:今天的访谈到此结束,谢谢。';
    expect(kinds(text)).toEqual(['host question x1', 'official answer x1', 'host procedural -']);
  });

  it('calls words without any question statements', () => {
    expect(kinds('水利局局长 莫远山:湖水清了。\n\n渔业局局长 江映雪:鱼多了。')).toEqual([
      'official statement -',
      'official statement -',
    ]);
  });
});

describe('page text (FUR-1 to FUR-5)', () => {
  const text = `首页 > 新闻 > 正文
湖区整治新闻发布会 - 远岸新闻网
来源:远岸日报  作者:周小棠
分享到 微信 微博

今天上午举行发布会。

水利局局长 莫远山:湖水清了。

来源:

记者:鱼呢?

莫远山:鱼多了。

责任编辑:江某
相关新闻
别处的一条消息
留言
必填欄位標示為 *
© 远岸新闻网 版权所有`;

  it('is found and no part of a turn', () => {
    const found = readTranscript(text);
    expect(found.title).toBe('湖区整治新闻发布会');
    expect(found.furniture.map(({ rule, text: page }) => `${rule} ${page}`)).toEqual([
      'menu 首页 > 新闻 > 正文',
      'title-line - 远岸新闻网',
      'label 来源:远岸日报  作者:周小棠',
      'share 分享到 微信 微博',
      'label 来源:',
      'label 责任编辑:江某',
      'menu 相关新闻',
      'menu 别处的一条消息',
      'menu 留言',
      'menu 必填欄位標示為 *',
      'menu © 远岸新闻网 版权所有',
    ]);
    expect(found.turns.map(({ start, end }) => text.slice(start, end))).toEqual([
      '水利局局长 莫远山:湖水清了。',
      '记者:鱼呢?',
      '莫远山:鱼多了。',
    ]);
    expect(
      found.blocks
        .filter((block) => block.kind === 'preamble')
        .map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['湖区整治新闻发布会', '今天上午举行发布会。']);
  });
});

describe('titles (TIT-1, TIT-2)', () => {
  it.each([
    ['湖区发布会_要闻_远岸网\n\n记者:好吗?\n\n记者:好吗?', '湖区发布会'],
    [
      'THE LAKE OFFICE\n\nPRESS BRIEFING\nBY MAYOR ADA OAK\n\nQ: Why?\n\nQ: How?',
      'PRESS BRIEFING BY MAYOR ADA OAK',
    ],
    ['Daily Briefing – 5 March 2024 | Lake Office\n\nQ: Why?\n\nQ: How?', 'Daily Briefing – 5 March 2024'],
    ['记者:好吗?\n\n记者:不好吗?', null],
  ])('%j', (text, title) => {
    expect(readTranscript(text).title).toBe(title);
  });
});

describe('laws', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '记者:',
      'MS. OAK: ',
      'Q: ',
      '局长 莫远山:',
      '\n',
      '\n\n',
      '\r\n',
      '2024-03-01 10:00:00',
      '[10:00] ',
      '留言\n',
      '作者:\n',
      '标题_网',
      '水。',
      'A word. ',
      '\u2028',
      '\u3000',
      '[',
      '**',
      ':',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  it('slices are in order, do not overlap, and never lie outside (TRN-3 to TRN-5)', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(60), { maxLength: 6 }), (text, marks) => {
        const bounds = [...new Set(marks.map((mark) => Math.min(mark, text.length)))].sort((a, b) => a - b);
        const injected = bounds.flatMap((start, i) => {
          const end = bounds[i + 1];
          return i % 2 === 0 && end !== undefined ? [{ start, end }] : [];
        });
        const found = readTranscript(text, injected);
        for (const ranges of [found.blocks, found.turns, found.furniture]) {
          let last = 0;
          for (const range of ranges) {
            expect(range.start).toBeGreaterThanOrEqual(last);
            expect(range.end).toBeGreaterThanOrEqual(range.start);
            last = range.end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }
        for (const page of found.furniture) expect(page.text).toBe(text.slice(page.start, page.end));
        for (const turn of found.turns) {
          expect(turn.label.start).toBe(turn.start);
          expect(turn.label.end).toBeLessThanOrEqual(turn.end);
          expect(found.speakers.some((speaker) => speaker.id === turn.speaker)).toBe(true);
        }
        for (const block of found.blocks) {
          const turn = found.turns.find(({ id }) => id === block.turn);
          if (turn) expect(turn.start <= block.start && block.end <= turn.end).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});
