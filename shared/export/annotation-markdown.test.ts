import { describe, expect, it } from 'vitest';
import {
  checkOn,
  figureOn,
  projectOf,
  quoteOn,
  smallBriefing,
  YEARBOOK,
} from '../../fixtures/projects/small-project';
import type { Project } from '../project/records';
import { annotationMarkdown } from './annotation-markdown';
import { USUAL_CHOICES } from './options';

const { briefing, text } = smallBriefing(['Why *six*?', 'We moved 6 cranes.']);
const quote = quoteOn('quote', briefing, text, [{ block: 'b2', start: 0, end: 18 }]);
const { speaker: _s, relays: _r, style: _y, tags: _t, priority: _p, translation: _x, ...base } = quote;
const six = figureOn('six', briefing, text, { block: 'b2', start: 9, end: 10 }, 6);
const project: Project = {
  ...projectOf(briefing, [
    quote,
    six,
    { ...base, id: 'claim', kind: 'claim', status: 'made', dismissal: '', type: null },
    { ...base, id: 'note', kind: 'note', note: 'Ask *again*.' },
  ]),
  checks: [checkOn('c', six, 'verified', { sources: [YEARBOOK] })],
};

function copied(id: string, language: 'en' | 'zh-Hans' = 'en'): string {
  const options = { briefing: briefing.id, template: 'excerpts', language, dialect: 'gfm' } as const;
  const input = {
    project,
    texts: { ['a'.repeat(64)]: text },
    options: { ...options, choices: USUAL_CHOICES },
  };
  const made = annotationMarkdown(input, id);
  return made.ok ? made.value : made.error.code;
}

describe('one annotation as Markdown', () => {
  it('is a quote with who said it', () => {
    expect(copied('quote')).toMatch(/^> We moved 6 cranes\.\n\n— MS\. VANCE, Harbour master/);
  });
  it('is a figure with value, verdict and sources', () => {
    expect(copied('six')).toBe(
      '“6” (MS. VANCE): 6; verified. Source: [Port statistics 2023](https://stats.example/ports), National Statistics Office, table 3, read 2024-05-17.\n',
    );
    expect(copied('six', 'zh-Hans')).toContain('属实');
  });
  it('is a claim with its verdict, and a note with its passage', () => {
    expect(copied('claim')).toMatch(/^> We moved 6 cranes\.\n\n— .*\n\nVerdict: unchecked\.\n$/);
    expect(copied('note')).toMatch(/^> We moved 6 cranes\.\n\n— .*\n\nAsk \\\*again\\\*\.\n$/);
  });
  it('says that it is gone', () => {
    expect(copied('nothing')).toBe('command.unknown-target');
  });
});
