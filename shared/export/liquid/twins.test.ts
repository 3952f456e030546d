import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import {
  checkOn,
  figureOn,
  projectOf,
  quoteOn,
  smallBriefing,
  YEARBOOK,
} from '../../../fixtures/projects/small-project';
import type { Project } from '../../project/records';
import { exportMarkdown } from '../export-markdown';
import { parseMarkdown } from '../markdown';
import { type ExportChoices, type ExportOptions, TEMPLATES, USUAL_CHOICES } from '../options';
import { TWINS } from './twins';

const { briefing, text } = smallBriefing([
  'Why *six*? | 1. One',
  'We moved 6 cranes and 20 ships. “一带一路”合作',
  '# Nobody_was_hurt <b>',
]);
const six = figureOn('six', briefing, text, { block: 'b2', start: 9, end: 10 }, 6);
const twenty = figureOn('twenty', briefing, text, { block: 'b2', start: 22, end: 24 }, 20);
const moved = quoteOn('moved', briefing, text, [{ block: 'b2', start: 0, end: 42 }]);
const across = quoteOn('across', briefing, text, [
  { block: 'b2', start: 3, end: 42 },
  { block: 'b3', start: 0, end: 21 },
]);
const {
  kind: _kind,
  speaker: _s,
  relays: _r,
  style: _y,
  tags: _t,
  priority: _p,
  translation: _x,
  ...base
} = moved;
const project: Project = {
  ...projectOf(briefing, [
    {
      ...moved,
      tags: ['port', 'b|r'],
      note: 'See [1].',
      translation: { text: '我们搬走了*6*台。', kind: 'official' },
    },
    { ...across, style: 'partial', tags: ['port'] },
    six,
    twenty,
    { ...base, id: 'claimed', kind: 'claim', status: 'made', dismissal: '', type: null, note: 'a_b' },
    { ...base, id: 'noted', kind: 'note', note: '> Look' },
    { ...twenty, id: 'none', status: 'dismissed', dismissal: 'A date.' },
  ]),
  checks: [
    checkOn('c1', six, 'verified', {
      sources: [{ ...YEARBOOK, address: 'https://stats.example/a|b' }],
      note: 'ok *',
    }),
    checkOn('c2', moved, 'imprecise', { sources: [YEARBOOK] }),
  ],
};
const NOTHING = projectOf(briefing, []);

/** A tree without places, and with neighbouring texts joined: what it says, and how. */
function said(node: Nodes): unknown {
  const { position: _, ...rest } = node;
  if (!('children' in rest)) return rest;
  const children: unknown[] = [];
  let words = '';
  for (const child of rest.children) {
    if (child.type === 'text') {
      words += child.value;
      continue;
    }
    if (words !== '') children.push(words);
    words = '';
    children.push(said(child));
  }
  if (words !== '') children.push(words);
  return { ...rest, children };
}

const CHOICES: readonly Partial<ExportChoices>[] = [
  { unchecked: true },
  { order: 'tag', words: 'translation', conversions: true },
  { order: 'speaker', times: false, places: false, words: 'original' },
];

describe.each(TEMPLATES)('the Liquid twin of %s', (template) => {
  it.each(CHOICES)('says what the built-in document says: %j', (choices) => {
    for (const [language, dialect] of [
      ['en', 'gfm'],
      ['zh-Hans', 'pandoc'],
      ['zh-Hant', 'commonmark'],
    ] as const) {
      for (const one of [project, NOTHING]) {
        const options: ExportOptions = {
          briefing: briefing.id,
          template,
          language,
          dialect,
          choices: { ...USUAL_CHOICES, ...choices },
        };
        const input = { project: one, texts: { ['a'.repeat(64)]: text }, options };
        const ours = exportMarkdown(input);
        const theirs = exportMarkdown({ ...input, own: TWINS[template] });
        if (!ours.ok || !theirs.ok) throw new Error(JSON.stringify([ours, theirs]));
        expect(said(parseMarkdown(theirs.value, dialect))).toEqual(said(parseMarkdown(ours.value, dialect)));
      }
    }
  });
});
