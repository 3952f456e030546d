import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import {
  checkOn,
  figureOn,
  NOW,
  projectOf,
  quoteOn,
  smallBriefing,
  YEARBOOK,
} from '../../fixtures/projects/small-project';
import type { Briefing, Check, Claim, Project, Quote } from '../project/records';
import { exportMarkdown } from './export-markdown';
import { parseMarkdown } from './markdown';
import { type Template, USUAL_CHOICES } from './options';

function render(project: Project, text: string, template: Template = 'excerpts', unchecked = false): string {
  const texts = { ['a'.repeat(64)]: text };
  const made = exportMarkdown({
    project,
    texts,
    options: {
      briefing: 'briefing-1',
      template,
      language: 'en',
      dialect: 'gfm',
      choices: { ...USUAL_CHOICES, unchecked },
    },
  });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

function nodesOf(root: Nodes, type: Nodes['type']): Nodes[] {
  const below = 'children' in root ? root.children.flatMap((child) => nodesOf(child, type)) : [];
  return root.type === type ? [root, ...below] : below;
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const SOURCE = {
  ...YEARBOOK,
  title: 'Port | statistics',
  publisher: 'Statistics office',
  address: 'https://stats.example/a_b_(c)',
  locator: 'table 4',
};
const check: Check = {
  id: 'c1',
  annotation: 'f1',
  verdict: 'verified',
  method: 'sources',
  sources: [SOURCE],
  note: '',
  at: NOW,
  by: 'Ada',
  judged: { words: '6', value: 6, max: null, context: null },
  signed: null,
  withdrawn: null,
};

/** A claim that a person marked where a quote is. */
function madeOf({ id, createdAt, createdBy, anchor }: Quote, note = ''): Claim {
  const marked = { id, createdAt, createdBy, anchor, note, assignedTo: null };
  return { ...marked, kind: 'claim', status: 'made', dismissal: '', type: null };
}

function harbour(change: Partial<Briefing> = {}): { project: Project; text: string } {
  const { briefing: plainBriefing, text } = smallBriefing(['Why six?', 'We moved 6 cranes and 20 ships.']);
  const briefing = { ...plainBriefing, ...change };
  const annotations = [
    quoteOn('q1', briefing, text, [{ block: 'b2', start: 0, end: 31 }]),
    figureOn('f1', briefing, text, { block: 'b2', start: 9, end: 10 }, 6),
    figureOn('f2', briefing, text, { block: 'b2', start: 22, end: 24 }, 20),
  ];
  return { project: { ...projectOf(briefing, annotations), checks: [check] }, text };
}

describe('exportMarkdown', () => {
  it('says whose words a quote passes on, and what it is in another language', () => {
    const { project, text } = harbour();
    const [first] = project.annotations;
    if (first?.kind !== 'quote') throw new Error('no quote');
    const exported = (change: Partial<Quote>) =>
      render({ ...project, annotations: [{ ...first, ...change }] }, text);
    expect(exported({ relays: 'the minister' })).toContain('relaying the minister');
    expect(exported({ translation: { text: '我们搬走了6台。', kind: 'official' } })).toContain(
      'Official translation: 我们搬走了6台。',
    );
    expect(exported({ translation: { text: '我们搬走了6台。', kind: 'own' } })).toContain(
      'Our translation: ',
    );
    expect(exported({})).not.toMatch(/relaying|translation/);
  });

  it('says how a quote was held against what was said, apart from the figures in it', () => {
    const { project, text } = harbour();
    const [quote] = project.annotations;
    if (quote?.kind !== 'quote') throw new Error('no quote');
    const heard = checkOn('c9', quote, 'verified', {
      sources: [{ ...YEARBOOK, title: 'Recording', locator: '12:40' }],
      note: 'Heard twice.',
    });
    const exported = (checks: readonly Check[]) => render({ ...project, checks: [check, ...checks] }, text);
    expect(exported([])).not.toContain('Quote checked');
    expect(exported([heard])).toMatch(
      /^Quote checked: heard on the recording; as said\. Source: \[Recording\]\(.*\), .*12:40.*\.$/m,
    );
    expect(exported([heard])).toContain('Note: Heard twice.');
    const official = { ...heard, method: 'official-text', verdict: 'wrong', sources: [] } as const;
    expect(exported([official])).toContain('Quote checked: compared with the official text; not as said.\n');
    const { judged } = heard;
    const stale = { ...heard, judged: { ...judged, words: 'We moved 7 cranes.' } };
    expect(exported([stale])).toContain('as said (out of date: the words have changed since)');
  });

  it('says in front matter what it was made from', () => {
    const { project, text } = harbour();
    const [front] = parseMarkdown(render(project, text)).children;
    expect(front).toMatchObject({
      type: 'yaml',
      value: [
        'title: "Harbour works: the first year"',
        'date: 2024-05-16',
        'lang: en',
        'source: harbour.txt',
        'address: https://www.harbour.example/briefing',
        `sha256: ${'a'.repeat(64)}`,
      ].join('\n'),
    });
  });

  it('gives a quote its speaker, title, question, time and place', () => {
    const { project, text } = harbour();
    const markdown = render(project, text);
    expect(markdown).toContain('> We moved 6 cranes and 20 ships.[^q1]');
    expect(markdown).toContain('— MS. VANCE, Harbour master · in answer to Q · posted 10:00:28');
    expect(markdown).toMatch(/\[\^q1\]: harbour\.txt, characters 24–55\. Verbatim\./);
  });

  it('names who asked what a quote answers, though another asked before in the same exchange', () => {
    const { briefing, text } = smallBriefing(['Why?', 'Well.', 'Why six?', 'We moved 6 cranes.']);
    const turns = briefing.turns.map((turn) =>
      turn.id === 't3' ? { ...turn, speaker: 's3', kind: 'question' as const } : turn,
    );
    const bo = { id: 's3', name: 'Bo Lind', title: null, organisation: null, role: 'journalist' } as const;
    const asked = { ...briefing, turns, speakers: [...briefing.speakers, bo] };
    const quote = quoteOn('q1', asked, text, [{ block: 'b4', start: 0, end: 18 }]);
    expect(render(projectOf(asked, [quote]), text)).toContain('in answer to Bo Lind');
  });

  it('lists checked figures with verdict and source, and unchecked ones only on demand', () => {
    const { project, text } = harbour();
    const rows = (markdown: string) =>
      nodesOf(parseMarkdown(markdown), 'tableRow')
        .slice(1)
        .map((row) => nodesOf(row, 'tableCell').map(textOf));
    expect(rows(render(project, text))).toEqual([
      [
        '6',
        '6',
        '',
        'MS. VANCE · posted 10:00:28',
        'verified',
        'Port | statistics, Statistics office, table 4, read 2024-05-17',
      ],
    ]);
    expect(rows(render(project, text, 'excerpts', true)).map((cells) => [cells[0], cells[4]])).toEqual([
      ['6', 'verified'],
      ['20', 'unchecked'],
    ]);
  });

  it('says when a verdict is out of date', () => {
    const { project, text } = harbour();
    const stale = {
      ...project,
      checks: [{ ...check, judged: { words: '6', value: 7, max: null, context: null } }],
    };
    expect(render(stale, text)).toContain('verified (out of date');
  });

  it('lets who asks ask, in an article', () => {
    const { briefing, text } = smallBriefing(['Why six?', 'We moved 6 cranes and 20 ships.']);
    const quote = quoteOn('quote-1', briefing, text, [{ block: 'b1', start: 0, end: 8 }]);
    expect(render(projectOf(briefing, [quote]), text, 'article')).toContain('Q asked: “Why six?”');
  });

  it('says where the words of a quote are not what they look like', () => {
    const words = 'We moved 6 \u202ecranes\u202c and 20 ships.';
    const { briefing, text } = smallBriefing(['Why six?', words]);
    const quote = quoteOn('quote-1', briefing, text, [{ block: 'b2', start: 0, end: words.length }]);
    const markdown = render(projectOf(briefing, [quote]), text);
    const said = 'Holds characters that cannot be seen or are not what they look like.';
    expect(markdown.split(said)).toHaveLength(3);
  });

  it('never prints a cleaned quote without saying so', () => {
    const { text } = smallBriefing(['Why six?', 'We moved 6 cranes and 20 ships.']);
    const at = text.indexOf(' and 20');
    const spam = {
      id: 'i1',
      start: at,
      end: at + 7,
      text: ' and 20',
      signs: ['repeated'],
      reads: '',
      status: 'quarantined',
    } as const;
    const { project } = harbour({ injected: [spam] });
    const markdown = render(project, text);
    expect(markdown).toContain('> We moved 6 cranes ships.[^q1]');
    expect(markdown).toContain('\nInjected text was left out.\n');
    expect(markdown).toContain(
      'Injected text was left out. The source reads: “We moved 6 cranes and 20 ships.”\n',
    );
  });

  it('puts marks of a transcript where they stand', () => {
    const { project, text } = harbour();
    const markdown = render(project, text, 'transcript', true);
    expect(markdown).toContain('### MS. VANCE, Harbour master · posted 10:00:28');
    expect(markdown).toContain('We moved 6[^f1] cranes and 20[^f2] ships.[^q1]');
  });

  it('links an address with a bar in it, with a title and without', () => {
    const { project, text } = harbour();
    const linked = (title: string) => {
      const sources = check.sources.map((source) => ({ ...source, title, address: 'https://s.example/a|b' }));
      const links = nodesOf(
        parseMarkdown(render({ ...project, checks: [{ ...check, sources }] }, text)),
        'link',
      );
      // The first one is where the briefing came from.
      return links.slice(1).map((link) => [textOf(link), 'url' in link && link.url]);
    };
    expect(linked('Ports')).toEqual([['Ports', 'https://s.example/a%7Cb']]);
    expect(linked('')).toEqual([['https://s.example/a|b', 'https://s.example/a%7Cb']]);
  });

  it('marks claims in a transcript as well', () => {
    const { project, text } = harbour();
    const [quote] = project.annotations;
    if (quote?.kind !== 'quote') throw new Error('The first annotation is the quote.');
    const claim = madeOf(quote, 'Ask the port.');
    const markdown = render({ ...project, annotations: [claim] }, text, 'transcript', true);
    expect(markdown).toContain('We moved 6 cranes and 20 ships.[^c1]');
    expect(markdown).toMatch(
      /\[\^c1\]: Claim: “We moved 6 cranes .*” harbour.* Note: Ask the port\. Verdict: unchecked\./,
    );
  });

  it.each(['excerpts', 'fact-sheet', 'transcript'] as const)(
    'says in %s what was found about a claim, and leaves it out while nobody has checked it',
    (template) => {
      const { project, text } = harbour();
      const [quote] = project.annotations;
      if (quote?.kind !== 'quote') throw new Error('The first annotation is the quote.');
      const claim = madeOf(quote);
      const checks = [checkOn('c1', claim, 'verified', { sources: [SOURCE] })];
      const markdown = render({ ...project, annotations: [claim], checks }, text, template);
      expect(textOf(parseMarkdown(markdown))).toContain(
        'Verdict: verified. Source: Port | statistics, Statistics office, table 4, read 2024-05-17.',
      );
      if (template !== 'transcript') expect(markdown).toContain('— MS. VANCE, Harbour master');
      const unchecked = render({ ...project, annotations: [claim], checks: [] }, text, template);
      expect(unchecked).not.toContain('[^c1]');
    },
  );

  it('sets sentences and lists of Chinese labels without Latin punctuation', () => {
    const { project, text } = harbour();
    const made = exportMarkdown({
      project,
      texts: { ['a'.repeat(64)]: text },
      options: {
        briefing: 'briefing-1',
        template: 'excerpts',
        language: 'zh-Hans',
        dialect: 'gfm',
        choices: { ...USUAL_CHOICES, unchecked: true },
      },
    });
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    expect(made.value).toContain('[^q1]: harbour.txt，第 24–55 字符。与原文逐字相同。');
    expect(made.value).toContain('，Statistics office，table 4，查阅于 2024-05-17');
  });

  it('keeps the mark of a footnote behind the beginning of an address', () => {
    const { briefing, text } = smallBriefing(['Where?', 'It is all on www.']);
    const project = projectOf(briefing, [
      quoteOn('q1', briefing, text, [{ block: 'b2', start: 0, end: 17 }]),
    ]);
    const tree = parseMarkdown(render(project, text));
    expect(nodesOf(tree, 'blockquote').map(textOf)).toEqual(['It is all on www.']);
    expect(nodesOf(tree, 'footnoteReference')).toHaveLength(1);
  });

  it('keeps the footnote of a quote of which nothing is left', () => {
    const { project, text } = harbour();
    const [start, end] = [text.indexOf('We moved'), text.indexOf(' ships.') + 7];
    const spam = {
      id: 'i1',
      start,
      end,
      text: '',
      signs: ['script'],
      reads: '',
      status: 'quarantined',
    } as const;
    const briefings = project.briefings.map((briefing) => ({ ...briefing, injected: [spam] }));
    expect(render({ ...project, briefings }, text)).toContain('> [^q1]');
  });

  it('refuses a briefing or a source that is not there', () => {
    const { project, text } = harbour();
    const options = {
      briefing: 'none',
      template: 'excerpts',
      language: 'en',
      dialect: 'gfm',
      choices: USUAL_CHOICES,
    } as const;
    expect(exportMarkdown({ project, texts: {}, options })).toMatchObject({
      error: { code: 'command.unknown-target' },
    });
    expect(
      exportMarkdown({ project, texts: { other: text }, options: { ...options, briefing: 'briefing-1' } }),
    ).toMatchObject({ error: { code: 'project.source-missing' } });
  });
});
