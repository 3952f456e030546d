import { describe, expect, it } from 'vitest';
import {
  checkOn,
  figureOn,
  projectOf,
  quoteOn,
  smallBriefing,
  YEARBOOK,
} from '../../fixtures/projects/small-project';
import type { Project, Quote } from '../project/records';
import type { Dialect } from './dialect';
import { exportMarkdown } from './export-markdown';
import { type ExportChoices, type Template, USUAL_CHOICES } from './options';

const { briefing, text } = smallBriefing(['Why six?', 'We moved 6 cranes.', 'Nobody was hurt.']);
const quote = (id: string, block: string, end: number, more: Partial<Quote> = {}) => ({
  ...quoteOn(id, briefing, text, [{ block, start: 0, end }]),
  ...more,
});
const six = figureOn('six', briefing, text, { block: 'b2', start: 9, end: 10 }, 6);
const moved = quote('moved', 'b2', 18, {
  tags: ['port', 'cranes'],
  translation: { text: '我们搬走了6台起重机。', kind: 'official' },
});
const hurt = quote('hurt', 'b3', 16, { tags: ['safety'], priority: 'high' });
const asked = quote('asked', 'b1', 8);
const project: Project = {
  ...projectOf(briefing, [moved, six, hurt, asked]),
  checks: [checkOn('c', six, 'verified', { sources: [YEARBOOK] })],
};

function made(
  template: Template,
  choices: Partial<ExportChoices> = {},
  dialect: Dialect = 'gfm',
  language: 'en' | 'zh-Hans' = 'en',
): string {
  const options = {
    briefing: briefing.id,
    template,
    language,
    dialect,
    choices: { ...USUAL_CHOICES, ...choices },
  };
  const markdown = exportMarkdown({ project, texts: { ['a'.repeat(64)]: text }, options });
  if (!markdown.ok) throw new Error(JSON.stringify(markdown.error));
  return markdown.value;
}

/** Headings and quotations in their order. */
const shape = (markdown: string) => markdown.split('\n').filter((line) => /^(?:> |### )/.test(line));

describe('what goes into a document', () => {
  it('is chosen by tag and by speaker', () => {
    expect(shape(made('excerpts', { tags: ['safety'] }))).toEqual(['> Nobody was hurt.[^q1]']);
    expect(shape(made('excerpts', { speakers: ['s1'] }))).toEqual(['> Why six?[^q1]']);
    expect(made('excerpts', { speakers: ['s1'] })).not.toContain('[^f1]');
  });

  it('is put in order by reading, priority, speaker or first tag', () => {
    const [why, six, nobody] = ['> Why six?[^q', '> We moved 6 cranes.[^q', '> Nobody was hurt.[^q'];
    const order = (by: ExportChoices['order']) =>
      shape(made('excerpts', { order: by })).map((line) => line.replace(/\d+\]$/, ''));
    expect(order('reading')).toEqual([why, six, nobody]);
    expect(order('priority')).toEqual([nobody, why, six]);
    expect(order('speaker')).toEqual(['### Q', why, '### MS. VANCE, Harbour master', six, nobody]);
    expect(order('tag')).toEqual(['### port', six, '### safety', nobody, '### Other', why]);
  });

  it('has the words, their translation, or both', () => {
    const official = 'Official translation: 我们搬走了6台起重机。';
    expect(made('excerpts')).toContain(official);
    expect(made('excerpts', { words: 'original' })).not.toContain('起重机');
    const translated = made('excerpts', { words: 'translation' });
    expect(translated).toContain('> 我们搬走了6台起重机。[^q2]\n\nOfficial translation.');
    expect(translated).toContain('> Nobody was hurt.');
  });

  it('has figures in other units and at the rates that were entered', () => {
    const cost = smallBriefing(['Why?', 'It cost 7 million yuan.']);
    const seven = figureOn('f', cost.briefing, cost.text, { block: 'b2', start: 8, end: 22 }, 7e6);
    const money = { ...seven, reading: { ...seven.reading, kind: 'money' as const, unit: 'CNY' } };
    const rate = { id: 'r', from: 'CNY', to: 'USD', rate: 0.14, date: '2024-05-16', source: 'Bank' };
    const options = {
      briefing: 'briefing-1',
      template: 'fact-sheet',
      language: 'en',
      dialect: 'gfm',
      choices: { ...USUAL_CHOICES, unchecked: true, conversions: true },
    } as const;
    const markdown = exportMarkdown({
      project: { ...projectOf(cost.briefing, [money]), rates: [rate] },
      texts: { ['a'.repeat(64)]: cost.text },
      options,
    });
    expect(markdown.ok && markdown.value).toContain(
      '| CNY 7 million = USD 980,000, at 0.14 USD for 1 CNY on 2024-05-16 (Bank) |',
    );
  });

  it('says no times and no places where they are not wanted', () => {
    expect(made('excerpts', { times: false })).not.toContain('10:00:28');
    expect(shape(made('excerpts', { places: false }))).toContain('> Why six?');
  });
});

describe('the article draft', () => {
  it('sets quotes in sentences with who asked, and their figures as footnotes', () => {
    const draft = made('article');
    expect(draft).toContain(
      'MS. VANCE, Harbour master, said in answer to Q: “We moved 6 cranes.”[^q2][^f1]\n',
    );
    expect(draft).toContain('[^f1]: 6; verified. harbour.txt, characters');
    expect(draft).toContain('Port statistics 2023');
    expect(made('article', {}, 'gfm', 'zh-Hans')).toContain(
      'MS. VANCE（Harbour master）在回答Q提问时说：“We moved 6 cranes.”[^q2][^f1]',
    );
  });

  it('tells a title once, and not again who is asked the same', () => {
    const again = { ...quote('again', 'b3', 6), tags: ['port'] };
    const draft = exportMarkdown({
      project: { ...project, annotations: [moved, again] },
      texts: { ['a'.repeat(64)]: text },
      options: {
        briefing: briefing.id,
        template: 'article',
        language: 'en',
        dialect: 'gfm',
        choices: USUAL_CHOICES,
      },
    });
    expect(draft.ok && draft.value).toContain('MS. VANCE, Harbour master, said in answer to Q: “We');
    expect(draft.ok && draft.value).toContain('\nMS. VANCE also said: “Nobody”.[^q2]\n');
    const bySpeaker = made('article', { order: 'speaker' });
    expect(bySpeaker).toContain('## MS. VANCE, Harbour master\n\nMS. VANCE said in answer to Q: ');
  });

  it('sets quotation marks in a quote as inner ones, and says so', () => {
    const spoken = smallBriefing(['Why?', 'It is “small but fine” here']);
    const project = projectOf(spoken.briefing, [
      quoteOn('q', spoken.briefing, spoken.text, [{ block: 'b2', start: 0, end: 27 }]),
    ]);
    const options = {
      briefing: 'briefing-1',
      template: 'article',
      language: 'en',
      dialect: 'gfm',
      choices: USUAL_CHOICES,
    } as const;
    const draft = exportMarkdown({ project, texts: { ['a'.repeat(64)]: spoken.text }, options });
    expect(draft.ok && draft.value).toContain('said in answer to Q: “It is ‘small but fine’ here”.[^q1]');
    expect(draft.ok && draft.value).toContain(
      'Verbatim. Quotation marks in the quote are set as inner ones.',
    );
  });

  it('has a heading for each group', () => {
    const headings = made('article', { order: 'tag' })
      .split('\n')
      .filter((line) => line.startsWith('## '));
    expect(headings).toEqual(['## port', '## safety', '## Other']);
  });
});

describe('plain CommonMark', () => {
  it('has no front matter, lists for tables, and numbered notes', () => {
    const markdown = made('excerpts', {}, 'commonmark');
    expect(markdown).toMatch(/^# Harbour works: the first year\n/);
    expect(markdown).not.toMatch(/\[\^|^\|/m);
    expect(markdown).toContain(
      '- 6\\[4]; Value: 6; Said by: MS. VANCE · posted 10:00:28; Verdict: verified; Source:',
    );
    expect(markdown).toMatch(/## Footnotes\n\n1\. harbour\.txt, characters/);
  });

  it('numbers notes as the text comes to them', () => {
    const transcript = made('transcript', {}, 'commonmark');
    const marks = [...transcript.matchAll(/\\\[(\d+)\]/g)].map(([, number]) => Number(number));
    expect(marks).toEqual(marks.map((_, index) => index + 1));
    expect(marks.length).toBe(4);
  });
});

describe('Pandoc', () => {
  it('keeps its own signs from meaning anything', () => {
    const priced = smallBriefing(['Why?', 'It cost $6, H~2~O, 2^10^, mail @ada, [x]{.y}.']);
    const words = quoteOn('q', priced.briefing, priced.text, [{ block: 'b2', start: 0, end: 45 }]);
    const options = {
      briefing: 'briefing-1',
      template: 'excerpts',
      language: 'en',
      dialect: 'pandoc',
      choices: USUAL_CHOICES,
    } as const;
    const markdown = exportMarkdown({
      project: projectOf(priced.briefing, [words]),
      texts: { ['a'.repeat(64)]: priced.text },
      options,
    });
    expect(markdown).toMatchObject({ ok: true });
    if (!markdown.ok) return;
    expect(markdown.value).toContain('> It cost \\$6, H\\~2\\~O, 2\\^10\\^, mail \\@ada, \\[x]\\{.y}.');
  });
});
