import { describe, expect, it } from 'vitest';
import { sampleInput } from '../../../fixtures/export/sample-input';
import { expand, strangersIn, VOCABULARIES } from '../../../fixtures/json-ld/expand';
import { exportInput } from '../../../fixtures/projects/export-project';
import type { ExportInput } from '../document';
import { exportClaimReviews } from './claim-review';
import { exportWebAnnotations } from './web-annotation';

const INPUTS: readonly (readonly [string, ExportInput])[] = [
  ['a project with a mark of each kind', exportInput()],
  ['the sample', sampleInput({ template: 'fact-sheet', dialect: 'gfm', language: 'en' })],
];

function made(result: ReturnType<typeof exportWebAnnotations>): string {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** How often a type comes up in an expanded document. */
function count(node: unknown, type: string): number {
  return JSON.stringify(node).split(`"@type":["${type}"]`).length - 1;
}

describe.each(INPUTS)('JSON-LD of %s', (_name, input) => {
  it('says in Web Annotations nothing that the vocabulary does not know', async () => {
    const expanded = await expand(made(exportWebAnnotations(input)));
    expect(strangersIn(expanded, VOCABULARIES.webAnnotation)).toEqual([]);
    const { total } = JSON.parse(made(exportWebAnnotations(input)));
    expect(count(expanded, 'http://www.w3.org/ns/oa#Annotation')).toBe(total);
    expect(total).toBeGreaterThan(0);
  });

  it('says in ClaimReviews nothing that schema.org does not know', async () => {
    const expanded = await expand(made(exportClaimReviews(input)));
    expect(strangersIn(expanded, VOCABULARIES.claimReview)).toEqual([]);
    expect(count(expanded, 'http://schema.org/ClaimReview')).toBeGreaterThan(0);
  });
});

describe('the check itself', () => {
  it('sees a term that no context has, and one that another type has', async () => {
    const review = (more: object) =>
      JSON.stringify({ '@context': 'https://schema.org', '@type': 'ClaimReview', ...more });
    await expect(expand(review({ verdictOfOurs: 'x' }))).rejects.toThrow();
    expect(strangersIn(await expand(review({ jobTitle: 'x' })), VOCABULARIES.claimReview)).toEqual([
      'http://schema.org/ClaimReview http://schema.org/jobTitle',
    ]);
  });
});
