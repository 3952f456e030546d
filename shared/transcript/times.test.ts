import { describe, expect, it } from 'vitest';
import { dateIn, dateOfToday } from './dates';
import { readTranscript } from './read-transcript';
import { readTimeLine } from './times';

describe('time lines (TIM-1)', () => {
  it.each([
    ['2023-10-30 15:00:28', '2023-10-30', '15:00:28', false],
    ['2024年5月6日 9时05分', '2024-05-06', '09:05', false],
    ['15:08', null, '15:08', false],
    ['(14:32)', null, '14:32', false],
    ['2:05 P.M. EDT', null, '14:05', false],
    ['10.30am', null, '10:30', false],
    ['12:30 a.m.', null, '00:30', false],
    ['下午3:20', null, '15:20', false],
    ['凌晨12:20', null, '00:20', false],
    ['00:01:12,340 --> 00:01:15,000', null, '00:01:12.340', true],
    ['01:12.340 --> 01:15.000 line:85%', null, '00:01:12.340', true],
    ['45:10', null, '00:45:10', true],
  ])('%s', (line, date, clock, running) => {
    expect(readTimeLine(line)?.time).toMatchObject({ date, clock, running });
  });

  it.each(['25:70', '25:10:00', '15:08 开始', 'Route 66', '2023-13-01 10:00', '1:2', '10.30'])(
    '%s is none',
    (line) => {
      expect(readTimeLine(line)).toBeNull();
    },
  );

  it.each(['END', 'END 2:41 P.M. EDT', '###', '# # #', '（完）', '完'])('%s ends the transcript', (line) => {
    expect(readTimeLine(line)?.isEnd).toBe(true);
  });
});

describe('times of turns (TIM-2 to TIM-5)', () => {
  const times = (text: string): (string | null)[] => readTranscript(text).turns.map((turn) => turn.time);

  it('stand after the words of a live page', () => {
    const found = readTranscript(`水利局局长 莫远山:
水位正常。
2024-03-01 10:00:00
记者:
明天呢?
2024-03-01 10:01:00`);
    expect(found).toMatchObject({ timesStand: 'after', timeKind: 'posted', date: '2024-03-01' });
    expect(found.turns.map((turn) => turn.time)).toEqual(['2024-03-01T10:00:00', '2024-03-01T10:01:00']);
  });

  it('stand before the words of a running transcript', () => {
    const found = readTranscript('00:00:05\nMS. A: Good morning to you.\n\n00:00:09\nQ: And to you?');
    expect(found).toMatchObject({ timesStand: 'before', timeKind: 'spoken', date: null });
    expect(found.turns.map((turn) => turn.time)).toEqual(['00:00:05', '00:00:09']);
  });

  it('stand at the end of paragraphs', () => {
    const text = '[局长 莫远山]:水位正常。 2024-03-01 10:00:00\n[记者]:明天呢? 2024-03-01 10:01:00';
    expect(times(text)).toEqual(['2024-03-01T10:00:00', '2024-03-01T10:01:00']);
    expect(readTranscript(text).turns.map(({ start, end }) => text.slice(start, end))).toEqual([
      '[局长 莫远山]:水位正常。',
      '[记者]:明天呢?',
    ]);
  });

  it('take the date of the announcement', () => {
    expect(
      times('2024年3月1日上午举行会议。\n\n[10:00] 局长 莫远山:水位正常。\n[10:02] 记者:明天呢?'),
    ).toEqual(['2024-03-01T10:00', '2024-03-01T10:02']);
  });

  it('count minutes and seconds where the first one is near the start (TIM-4)', () => {
    const found = readTranscript(
      '2024年3月1日听证会\n\n说话人1 00:05\n开会。\n\n说话人2 00:35\n好。\n\n说话人1 45:10\n散会。',
    );
    expect(found).toMatchObject({ timeKind: 'spoken', date: '2024-03-01' });
    expect(found.turns.map((turn) => turn.time)).toEqual(['00:00:05', '00:00:35', '00:45:10']);
  });

  it.each([
    ['图文直播，所示为上载时间。', 'posted'],
    ['会议记录。', 'spoken'],
  ])('on lines of their own are what the page says: %s', (head, kind) => {
    const text = `${head}\n\n10:00\n局长 莫远山:水位正常。\n\n10:02\n记者:明天呢?`;
    expect(readTranscript(text).timeKind).toBe(kind);
  });

  it('are posted where nobody could speak so fast', () => {
    const text = `10:00\n局长 莫远山:${'水位正常。'.repeat(900)}\n\n10:01\n记者:明天呢?`;
    expect(readTranscript(text).timeKind).toBe('posted');
  });

  it('are no part of a label that looks like a zone', () => {
    expect(times('15:02 THE PRESIDENT: Hello.\n15:04 Q: Why?\n15:05 THE PRESIDENT: So.')).toEqual([
      '15:02',
      '15:04',
      '15:05',
    ]);
  });

  it('are none for the turns where one time stands over the whole text', () => {
    const found = readTranscript(
      '2:05 P.M. EDT\n\nMS. A: Hello.\n\nQ: Why?\n\nMS. A: So.\n\nQ: Oh?\n\nEND 2:41 P.M. EDT',
    );
    expect(found.timeKind).toBeNull();
    expect(found.turns.every((turn) => turn.time === null)).toBe(true);
  });

  it('are named when they run back', () => {
    const text = '局长 莫远山:\n好。\n2024-03-01 10:00:00\n记者:\n好吗?\n2024-03-01 09:00:00';
    expect(readTranscript(text).timesRunBack).toEqual(['t2']);
  });
});

describe('dateIn (TIT-3)', () => {
  it.each([
    ['定于2024年5月16日(星期四)上午', '2024-05-16'],
    ['June 11, 2024', '2024-06-11'],
    ['on 3rd of March, 2015,', '2015-03-03'],
    ['二〇二三年十月三十一日', '2023-10-31'],
    ['民國113年2月1日', '2024-02-01'],
    ['2024年2月31日', null],
    ['5月16日', null],
    ['日期：113-11-07', '2024-11-07'],
    ['31/10/2024', '2024-10-31'],
  ])('%s', (text, date) => {
    expect(dateIn(text)).toBe(date);
  });
});

describe('dateOfToday (TIT-3)', () => {
  it.each([
    ['各位好，今天是2024年7月18日，距离1998年8月1日', '2024-07-18'],
    ['Good morning. It is Thursday, 6 June 2024.', '2024-06-06'],
    ['The act took effect on 1 January 2020.', null],
  ])('%s', (words, date) => {
    expect(dateOfToday(words)).toBe(date);
  });
});
