import { expect, it } from 'vitest';
import { readBriefing } from './read-briefing';
import { turnWords } from './turn-words';

const wordsOf = (text: string, most = 100) => [...turnWords(text, readBriefing(text), most).values()];

it('has the words of cues without their times, numbers and markup', () => {
  const cues = [
    'WEBVTT\n',
    '00:00:01.000 --> 00:00:04.000\n<v Ann Vance>We moved <b>12</b> cranes\n',
    '2\n00:00:04.000 --> 00:00:07.500\n<v Ann Vance>and sold <i>nine</i>.\n',
    '00:00:08.000 --> 00:00:11.000\n<v Reporter>How many ferries do you have?\n',
    '00:00:11.000 --> 00:00:15.000\n<v Ann Vance>Twenty-four.',
  ];
  expect(wordsOf(cues.join('\n'))).toEqual([
    'We moved 12 cranes and sold nine.',
    'How many ferries do you have?',
    'Twenty-four.',
  ]);
});

it('joins paragraphs, up to enough of them', () => {
  const text = '港务局局长 顾汀：\n各位早上好。\n我们有24艘渡轮。\n还有9艘在造。\n\n记者：\n请问何时造好？';
  expect(wordsOf(text)).toEqual(['各位早上好。我们有24艘渡轮。还有9艘在造。', '请问何时造好？']);
  expect(wordsOf(text, 10)[0]).toBe('各位早上好。我们有24艘渡轮。');
});
