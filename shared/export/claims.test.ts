import { describe, expect, it } from 'vitest';
import { checkOn, claimOn, projectOf, smallBriefing } from '../../fixtures/projects/small-project';
import type { Check, Claim, FindingStatus } from '../project/records';
import { exportMarkdown } from './export-markdown';
import { type Template, USUAL_CHOICES } from './options';

const { briefing, text } = smallBriefing([
  'Why?',
  'We moved cranes. It was the largest\nmove in Europe. Nobody was hurt.',
]);
const CLAIM: Claim = {
  ...claimOn('claim', briefing, text, { block: 'b2', start: 24, end: 35 }),
  type: 'superlative',
};
const CHECK = checkOn('check', CLAIM, 'unverifiable');

function exported(claim: Claim, template: Template, checks: readonly Check[] = []): string {
  const made = exportMarkdown({
    project: { ...projectOf(briefing, [claim]), checks },
    texts: { ['a'.repeat(64)]: text },
    options: {
      briefing: briefing.id,
      template,
      language: 'en',
      dialect: 'gfm',
      choices: { ...USUAL_CHOICES, unchecked: true },
    },
  });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

describe('claims in a document', () => {
  it.each([
    ['found', false],
    ['dismissed', false],
    ['accepted', true],
    ['made', true],
  ] satisfies [FindingStatus, boolean][])('one that is %s is listed unchecked: %s', (status, isListed) => {
    for (const template of ['excerpts', 'fact-sheet', 'transcript'] as const)
      expect(exported({ ...CLAIM, status }, template).includes('[^c1]')).toBe(isListed);
  });

  it('lists a suggestion that somebody checked', () => {
    expect(exported(CLAIM, 'fact-sheet', [CHECK])).toContain('Verdict: unverifiable.');
  });

  it('prints the whole sentence of a found claim, held against the source', () => {
    const { start } = briefing.blocks[1] ?? { start: 0 };
    const markdown = exported({ ...CLAIM, status: 'accepted' }, 'fact-sheet');
    expect(markdown).toContain('> It was the largest move in Europe.[^c1]');
    expect(markdown).toContain(
      `[^c1]: harbour.txt, characters ${start + 17}–${start + 51}. Verbatim but for white space or character width.`,
    );
  });

  it('prints the words of a claim that a person marked', () => {
    expect(exported({ ...CLAIM, status: 'made', type: null }, 'fact-sheet')).toContain('> the largest[^c1]');
  });

  it('says so where the words are not in the transcript any more', () => {
    const anchor = { ...CLAIM.anchor, exact: 'the smallest' };
    expect(exported({ ...CLAIM, status: 'accepted', anchor }, 'excerpts')).toContain('Do not publish.');
  });
});
