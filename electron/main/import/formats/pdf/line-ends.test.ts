import { describe, expect, it } from 'vitest';
import { jointOf, wordsIn } from './line-ends';

describe('jointOf', () => {
  const words = wordsIn([
    'The long-term plan, the information and the coast',
    'a well in the known world',
    'for the mon-',
  ]);

  it.each([
    ['The plan for the', 'coast is', 'space'],
    ['the infor-', 'mation is', 'hyphen'],
    ['the Infor-', 'mation is', 'hyphen'],
    ['an unheard-of divi-', 'sion of', 'hyphen'],
    ['the infor\u00ad', 'mation is', 'hyphen'],
    ['the infor\u2010', 'mation is', 'hyphen'],
    ['a long-', 'term plan', 'none'],
    ['a well-', 'known plan', 'none'],
    ['the Franco-', 'German plan', 'none'],
    ['COVID-', '19 cases', 'none'],
    ['the end\u2014', 'the beginning', 'none'],
    ['the network \u2014', 'with its ports', 'space'],
    ['the end -', 'and the beginning', 'space'],
    ['各位上午', '好。', 'none'],
    ['同比增长', '5.2 per cent', 'none'],
    ['the ministry', '商务部', 'none'],
    ['他说“', '好', 'none'],
    ['“一带一路”', '“共商”', 'none'],
    ['ended ', 'here', 'none'],
  ])('joins %s and %s: %s', (before, after, joint) => {
    expect(jointOf(before, after, words)).toBe(joint);
  });

  it('does not count half of a word as a word', () => {
    expect(wordsIn(['four mon-', 'ths more'])).toEqual(new Set(['four', 'more']));
  });
});
