import { describe, expect, it } from 'vitest';
import { readTranscript } from './read-transcript';

const VTT = `WEBVTT - 湖区整治新闻发布会

NOTE 第二版

STYLE
::cue { font-size: 90%; }

intro
00:00:06.880 --> 00:00:12.426 line:85%
<v 主持人 闻晓>各位好，今天是2024年7月18日</v>

00:00:12.466 --> 00:00:16.006
<v 闻晓>下面请莫远山局长介绍</v>

00:00:17.000 --> 00:00:19.500
<v 水利局局长 莫远山>湖水变清了</v>

00:00:20.000 --> 00:00:22.000
远岸日报记者：鱼呢？
<v 莫远山>多了

00:00:23.000 --> 00:00:25.000
字幕制作：远岸听录组`;

describe('WebVTT (TRN-6, SPK-8)', () => {
  const { title, date, timeKind, turns, speakers, furniture } = readTranscript(VTT);

  it('has its title behind the header, and the date that is said', () => {
    expect({ title, date, timeKind }).toEqual({
      title: '湖区整治新闻发布会',
      date: '2024-07-18',
      timeKind: 'spoken',
    });
  });

  it('has the cues of one voice as one turn, without the end of the tag', () => {
    expect(speakers.map(({ name }) => name)).toEqual(['闻晓', '莫远山', '远岸日报记者']);
    expect(turns.map(({ start, end }) => VTT.slice(start, end))).toEqual([
      expect.stringMatching(/^<v 主持人 闻晓>[\s\S]+下面请莫远山局长介绍$/),
      '<v 水利局局长 莫远山>湖水变清了',
      '远岸日报记者：鱼呢？',
      '<v 莫远山>多了',
    ]);
  });

  it('has running times with their thousandths, shared by two in one cue (TIM-2, TIM-4)', () => {
    expect(turns.map(({ time }) => time)).toEqual([
      '00:00:06.880',
      '00:00:17.000',
      '00:00:20.000',
      '00:00:20.000',
    ]);
  });

  it('has the rest of the file as page text', () => {
    expect(furniture.map(({ rule, text }) => `${rule} ${text}`)).toEqual([
      'file WEBVTT -',
      'file NOTE 第二版',
      'file STYLE',
      'file ::cue { font-size: 90%; }',
      'file intro',
      'label 字幕制作：远岸听录组',
    ]);
  });
});

describe('SubRip (TRN-3, TIT-1)', () => {
  const text = `1
00:00:03,120 --> 00:00:06,400
>> MODERATOR: Good morning. Today is Tuesday,

2
00:00:06,400 --> 00:00:09,000
March 5, 2024. Commissioner, go ahead.

3
00:00:12,500 --> 00:00:16,000
- INGRID VALE: Ferries carry
nine million people.
- REPORTER: How many?

4
00:00:17,000 --> 00:00:18,000
INGRID VALE: Nine.`;

  it('begins a turn with what sets the label off, and takes no words for a title', () => {
    const found = readTranscript(text);
    expect(found).toMatchObject({ title: null, date: '2024-03-05' });
    expect(found.turns.map(({ start, time }) => [text.slice(start, start + 8), time])).toEqual([
      ['>> MODER', '00:00:03.120'],
      ['- INGRID', '00:00:12.500'],
      ['- REPORT', '00:00:12.500'],
      ['INGRID V', '00:00:17.000'],
    ]);
  });
});
