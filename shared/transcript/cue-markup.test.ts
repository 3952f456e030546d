import { describe, expect, it } from 'vitest';
import { readBriefing } from '../engine/read-briefing';
import { cueMarkup } from './cue-markup';

const inCue = (words: string): string => `00:00:01,000 --> 00:00:02,000\n${words}`;

describe('markup within cues (TRN-6)', () => {
  it.each([
    ['<i>Good</i> <c.loud>morning</c>', 'Good morning'],
    ['{\\an8}<font color="#ffff00">Good morning</font>', 'Good morning'],
    ['good<00:00:01.200><c> morning</c>', 'good morning'],
    ['&gt;&gt; ANN VANCE: Good morning', 'ANN VANCE: Good morning'],
    ['Good&nbsp;morning', 'Good&nbsp;morning'],
    ['Good &nbsp;&nbsp;morning&nbsp;', 'Good &nbsp;morning'],
    ['AT&amp;T', 'AT&T'],
    // Words are words, and a voice is who speaks.
    ['<v Ann Vance>1 < 2 and {this} is &lt; stays', '<v Ann Vance>1 < 2 and {this} is &lt; stays'],
  ])('%s', (words, read) => {
    const text = inCue(words);
    const kept = cueMarkup(text).reduceRight(
      (all, { start, end }) => all.slice(0, start) + all.slice(end),
      text,
    );
    expect(kept).toBe(inCue(read));
  });

  it('is looked for in subtitles only', () => {
    expect(cueMarkup('An arrow --> and <i>a tag</i> that is talked about')).toEqual([]);
  });

  it('is read over in labels, words and figures, and stays in the text', () => {
    const text = `1
00:00:01,000 --> 00:00:03,000
{\\an8}<i>MODERATOR: Good morning.</i>

00:00:03,000 --> 00:00:05,000
<font color="#ffff00">ANN VANCE: We moved <b>6</b><c> cranes</c>.</font>

3
00:00:05,500 --> 00:00:07,000
&gt;&gt; REPORTER: How many ships waited?

4
00:00:07,500 --> 00:00:09,000
<b>ANN VANCE:</b> Twenty ships.`;
    const { speakers, turns, figures } = readBriefing(text);
    expect(speakers.map(({ name }) => name)).toEqual(['MODERATOR', 'ANN VANCE', 'REPORTER']);
    expect(turns.map(({ start, end }) => text.slice(start, end))).toEqual([
      '{\\an8}<i>MODERATOR: Good morning.</i>',
      '<font color="#ffff00">ANN VANCE: We moved <b>6</b><c> cranes</c>.</font>',
      '&gt;&gt; REPORTER: How many ships waited?',
      '<b>ANN VANCE:</b> Twenty ships.',
    ]);
    expect(figures.map(({ value, of }) => [value, of])).toEqual([
      [6, 'cranes'],
      [20, 'ships'],
    ]);
  });
});

describe('captions that roll up (TRN-8)', () => {
  const shown = (text: string): readonly string[] =>
    readBriefing(text)
      .blocks.filter(({ kind }) => kind !== 'furniture')
      .map(({ start, end }) => text.slice(start, end));

  it('have each line once, where it stands whole', () => {
    const text = `WEBVTT
Kind: captions

00:00:00.160 --> 00:00:02.389 align:start position:0%
\u0020
good<00:00:00.400><c> morning</c>

00:00:02.389 --> 00:00:02.399 align:start position:0%
good morning
\u0020

00:00:02.399 --> 00:00:04.869 align:start position:0%
good morning
we<00:00:02.639><c> moved</c><00:00:02.800><c> 6</c><00:00:03.120><c> cranes</c>

00:00:04.869 --> 00:00:04.879 align:start position:0%
we moved 6 cranes
\u0020

00:00:04.879 --> 00:00:07.000 align:start position:0%
we moved 6 cranes
and<00:00:05.000><c> twenty</c><00:00:05.300><c> ships</c>`;
    expect(shown(text)).toEqual([
      'good morning',
      'we moved 6 cranes',
      'and<00:00:05.000><c> twenty</c><00:00:05.300><c> ships</c>',
    ]);
    expect(readBriefing(text).figures.map(({ value }) => value)).toEqual([6, 20]);
  });

  it('have the first of two equal lines where none stands by itself', () => {
    const cues = ['one', 'two', 'three', 'four'].map(
      (word, i, all) => `00:0${i}.000 --> 00:0${i + 1}.000\n${all[i - 1] ?? ''}\n${word}`,
    );
    expect(shown(cues.join('\n\n'))).toEqual(['one', 'two', 'three', 'four']);
  });

  it('are not what says the same thing twice now and then', () => {
    const cues = ['Yes.', 'Yes.', 'Twenty ships waited.', 'They left.', 'At noon.', 'All of them.', 'All.'];
    const text = cues.map((words, i) => `00:0${i}.000 --> 00:0${i + 1}.000\n${words}`).join('\n\n');
    expect(shown(text)).toEqual(cues);
  });
});
