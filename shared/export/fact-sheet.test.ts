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
import type { Project } from '../project/records';
import { exportMarkdown } from './export-markdown';
import { USUAL_CHOICES } from './options';

const { briefing, text } = smallBriefing(['Why?', 'We moved 6 cranes and 20 ships by 4 tugs.']);
const six = figureOn('six', briefing, text, { block: 'b2', start: 9, end: 10 }, 6);
const twenty = figureOn('twenty', briefing, text, { block: 'b2', start: 22, end: 24 }, 20);
const four = figureOn('four', briefing, text, { block: 'b2', start: 34, end: 35 }, 4);
const quote = quoteOn('quote', briefing, text, [{ block: 'b2', start: 0, end: 17 }]);
const later = { words: '21', value: 21, max: null, context: null };
const project: Project = {
  ...projectOf(briefing, [six, twenty, { ...four, status: 'dismissed', dismissal: 'Of no account' }, quote]),
  checks: [
    checkOn('c1', six, 'disputed', { withdrawn: { at: NOW, by: 'Ada' } }),
    checkOn('c2', six, 'verified', { sources: [YEARBOOK], note: 'Both', signed: { at: NOW, by: 'Ben' } }),
    checkOn('c3', twenty, 'wrong', { judged: later }),
    checkOn('c4', quote, 'verified'),
  ],
  resolutions: [
    {
      id: 'r',
      kind: 'pair',
      figures: ['six', 'twenty'],
      judged: '',
      as: 'question',
      words: 'How many in all?',
      at: NOW,
      by: 'Ada',
    },
  ],
};

function sheet(language: 'en' | 'zh-Hans', unchecked = true): string {
  const choices = { ...USUAL_CHOICES, unchecked };
  const options = {
    briefing: briefing.id,
    template: 'fact-sheet',
    language,
    dialect: 'gfm',
    choices,
  } as const;
  const made = exportMarkdown({ project, texts: { ['a'.repeat(64)]: text }, options });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

describe('the fact sheet as a document', () => {
  it('begins with how much is checked', () => {
    expect(sheet('en')).toContain(
      '1 of 2 checked: verified 1. Unchecked: 0; out of date: 1. Signed off by a second person: 1.',
    );
    expect(sheet('zh-Hans')).toContain(
      '共 2 项，已核查 1 项：属实 1。未核查 0 项，已过时 1 项。经第二人复核 1 项。',
    );
  });

  it('says what is open and why, what is asked, and what was dismissed for which reason', () => {
    const markdown = sheet('en');
    expect(markdown).toContain(
      '## Open\n\n- “20” (MS. VANCE): the words have changed since; the value has changed since\n',
    );
    expect(markdown).toContain('## Questions for the speakers\n\n- How many in all?\n');
    expect(markdown).toContain('## Dismissed\n\n- 4: Of no account\n');
  });

  it('has every check, the newest first, with who made, signed and withdrew it', () => {
    const at = '2024-05-16 02:00 UTC';
    expect(sheet('en')).toContain(
      [
        '### “6” (MS. VANCE)',
        '',
        `- verified, Ada, ${at}. Source: [Port statistics 2023](https://stats.example/ports), National Statistics Office, table 3, read 2024-05-17. Note: Both. Signed off by Ben, ${at}.`,
        `- disputed, Ada, ${at}. Withdrawn by Ada, ${at}.`,
      ].join('\n'),
    );
    expect(sheet('en')).toContain('### “We moved 6 cranes” (MS. VANCE)');
    expect(sheet('en')).toContain('| verified, signed off by Ben |');
  });
});
