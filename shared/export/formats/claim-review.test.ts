import { describe, expect, it } from 'vitest';
import { exportInput, exportProject } from '../../../fixtures/projects/export-project';
import type { Check, Project } from '../../project/records';
import type { ExportInput } from '../document';
import { exportClaimReviews } from './claim-review';

function reviews(input: ExportInput): Record<string, unknown>[] {
  const made = exportClaimReviews(input);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  const { '@context': context, '@graph': graph } = JSON.parse(made.value);
  expect(context).toBe('https://schema.org');
  return graph;
}

function withChecks(change: (check: Check) => Check): Project {
  return { ...exportProject, checks: exportProject.checks.map(change) };
}

describe('exportClaimReviews', () => {
  it('reviews what was checked: quotes as said, figures in their sentence, claims', () => {
    expect(reviews(exportInput()).map((review) => [review['claimReviewed'], review['reviewRating']])).toEqual(
      [
        [
          '张港说：“‘一带一路’合作 […] 我们搬走了6台起重机”',
          { '@type': 'Rating', alternateName: '与原话一致', ratingValue: 5, worstRating: 1, bestRating: 5 },
        ],
        [
          '“一带一路”合作,=SUM(A1);我们搬走了6台起重机,是历史最高,谢谢。',
          { '@type': 'Rating', alternateName: '不精确', ratingValue: 3, worstRating: 1, bestRating: 5 },
        ],
        [expect.stringContaining('是历史最高'), { '@type': 'Rating', alternateName: '有争议' }],
      ],
    );
  });

  it('says who said it, when and where, who judged it and by what', () => {
    const review = reviews(exportInput({ language: 'en' }))[1];
    expect(review).toEqual({
      '@type': 'ClaimReview',
      claimReviewed: expect.any(String),
      itemReviewed: {
        '@type': 'Claim',
        author: {
          '@type': 'Person',
          name: '张港',
          jobTitle: '港务局局长',
          affiliation: { '@type': 'Organization', name: '港务局' },
        },
        datePublished: '2024-05-16T10:00:28',
        appearance: {
          '@type': 'CreativeWork',
          name: '港口发布会“第一年”',
          inLanguage: 'zh-Hans',
          url: 'https://www.harbour.example/briefing',
        },
      },
      reviewRating: expect.objectContaining({ alternateName: 'imprecise' }),
      author: { '@type': 'Person', name: 'Ada' },
      datePublished: '2024-05-16T02:00:00.000Z',
      reviewBody: '-约6台',
      citation: [
        {
          '@type': 'CreativeWork',
          name: 'Port statistics 2023',
          publisher: { '@type': 'Organization', name: 'National Statistics Office' },
          url: 'https://stats.example/ports',
          description: 'table 3',
        },
        expect.not.objectContaining({ url: expect.anything() }),
      ],
    });
  });

  it('leaves out what is unchecked, withdrawn, out of date, unsigned by name or said by nobody known', () => {
    const count = (project: Project) => reviews(exportInput({}, project)).length;
    expect(count(exportProject)).toBe(3);
    expect(count(withChecks((check) => ({ ...check, withdrawn: { at: 0, by: 'Ada' } })))).toBe(0);
    expect(count(withChecks((check) => ({ ...check, judged: { ...check.judged, words: 'x' } })))).toBe(0);
    expect(count(withChecks((check) => ({ ...check, by: '' })))).toBe(0);
    const nobody = exportProject.briefings.map((briefing) => ({ ...briefing, speakers: [] }));
    expect(count({ ...exportProject, briefings: nobody })).toBe(0);
  });
});
