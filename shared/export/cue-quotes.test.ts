import { describe, expect, it } from 'vitest';
import { projectOf, quoteOn } from '../../fixtures/projects/small-project';
import { compareQuote } from '../anchoring/compare-quote';
import { presentText } from '../anchoring/present-text';
import { readBriefing } from '../engine/read-briefing';
import { makeBriefing } from '../project/make-briefing';
import { exportMarkdown } from './export-markdown';
import { exportHtml } from './formats/html';
import { USUAL_CHOICES } from './options';

const SHA256 = 'c'.repeat(64);

const SRT = `1
00:00:01,000 --> 00:00:03,000
{\\an8}<i>MODERATOR: Good morning.</i>

2
00:00:03,000 --> 00:00:05,000
<font color="#ffff00">ANN VANCE: We moved <b>6</b> cranes</font>

3
00:00:05,000 --> 00:00:07,000
<i>and lost none of them at AT&amp;T.</i>

4
00:00:07,500 --> 00:00:09,000
REPORTER: How many ships waited?`;

const VTT = `WEBVTT

00:01.000 --> 00:03.000 line:85%
<v 主持人 闻晓>各位好

00:03.000 --> 00:05.000
<v 水利局局长 莫远山><c.yellow>湖水</c><00:00:04.000><c>变清了</c>

00:05.000 --> 00:07.000
<v 莫远山><i>鱼也</i>多了</v>`;

/** A subtitle file with a quote from some words of a speaker to others, however many cues are between them. */
function quoted(text: string, from: string, to: string) {
  const { briefing } = makeBriefing({
    reading: readBriefing(text),
    source: {
      sha256: SHA256,
      text: null,
      fileName: 'a.srt',
      mediaType: 'application/x-subrip',
      encoding: 'utf-8',
      byteLength: text.length,
      length: text.length,
      address: null,
      importedAt: 0,
    },
    text,
    id: 'briefing',
    newId: () => 'none',
    now: 0,
    by: 'Ada',
  });
  const first = briefing.blocks.findIndex((block) => presentText(block, text).includes(from));
  const last = briefing.blocks.findIndex((block) => presentText(block, text).includes(to));
  const segments = briefing.blocks.slice(first, last + 1).map((block, index, { length }) => {
    const words = presentText(block, text);
    const start = index === 0 ? words.indexOf(from) : 0;
    const end = index === length - 1 ? words.indexOf(to) + to.length : words.length;
    return { block: block.id, start, end };
  });
  const quote = quoteOn('quote', briefing, text, segments);
  const project = projectOf(briefing, [quote]);
  const options = {
    briefing: 'briefing',
    template: 'excerpts',
    dialect: 'gfm',
    language: 'en',
    choices: USUAL_CHOICES,
  } as const;
  return { briefing, quote, input: { project, texts: { [SHA256]: text }, options } };
}

function made(result: ReturnType<typeof exportMarkdown>): string {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('a quote over two cues (TRN-6)', () => {
  const english = ['We moved', 'AT&amp;T.', 'We moved 6 cranes and lost none of them at AT&T.'] as const;
  const chinese = ['湖水', '多了', '湖水变清了鱼也多了'] as const;

  it.each([
    ['.srt', SRT, ...english],
    ['.vtt', VTT, ...chinese],
  ])('has only words, on one line: %s', (_format, text, from, to, words) => {
    const { briefing, quote, input } = quoted(text, from, to);
    expect(compareQuote(briefing, text, quote.anchor)).toMatchObject({ status: 'verbatim', words });
    const markdown = made(exportMarkdown(input));
    expect(markdown).toContain(`> ${words.replace('&', '\\&')}[^q1]\n`);
    expect(markdown).not.toMatch(/[<>][/bicfv]|an8|&amp;|Injected/);
    expect(markdown).toContain('Verbatim');
    expect(made(exportHtml(input))).toContain(words.replace('&', '&#x26;'));
  });

  it('says where it leaves words out, and not where it leaves out markup', () => {
    const { briefing, input } = quoted(SRT, 'We moved', 'cranes');
    const [first, last] = ['We moved', 'none of them'].map((words) => {
      const block = briefing.blocks.find((one) => presentText(one, SRT).includes(words));
      const start = block ? presentText(block, SRT).indexOf(words) : 0;
      return { block: block?.id ?? '', start, end: start + words.length };
    });
    const quote = quoteOn('quote', briefing, SRT, first && last ? [first, last] : []);
    const project = projectOf(briefing, [quote]);
    expect(made(exportMarkdown({ ...input, project }))).toContain('> We moved \\[…] none of them[^q1]');
  });

  it('stands in a transcript without markup, of which nothing is said', () => {
    const { input } = quoted(SRT, 'We moved', 'cranes');
    const options = { ...input.options, template: 'transcript' } as const;
    const markdown = made(exportMarkdown({ ...input, options }));
    expect(markdown).toContain('\nWe moved 6 cranes[^q1]\n\nand lost none of them at AT\\&T.\n');
    expect(markdown).not.toContain('left out');
  });
});
