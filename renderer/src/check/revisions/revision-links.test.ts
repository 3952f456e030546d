import { describe, expect, it } from 'vitest';
import { projectOf, smallBriefing } from '../../../../fixtures/projects/small-project';
import type { Link } from '../../../../shared/project/records';
import { linkable, linkedCopies, withText } from './revision-links';

const { briefing, text } = smallBriefing(['One.']);
const briefings = ['a', 'b', 'c'].map((id) => ({ ...briefing, id }));
const link = (newer: string, older: string, kind: Link['kind'] = 'revision'): Link => ({
  id: `${newer} ${older}`,
  kind,
  briefing: newer,
  other: older,
});
const withLinks = (...links: readonly Link[]) => ({ ...projectOf(briefing), briefings, links });
const pairs = (project: ReturnType<typeof withLinks>) =>
  linkable(project).map(({ newer, olds }) => [newer.id, olds.map(({ id }) => id)]);

describe('linked copies', () => {
  it('are those of revisions whose both briefings are there', () => {
    const project = withLinks(link('b', 'a'), link('c', 'a', 'translation'), link('c', 'gone'));
    expect(linkedCopies(project).map(({ newer, older }) => [newer.id, older.id])).toEqual([['b', 'a']]);
  });

  it('take the place of one at most, and never in a circle', () => {
    expect(pairs(withLinks())).toEqual([
      ['a', ['b', 'c']],
      ['b', ['a', 'c']],
      ['c', ['a', 'b']],
    ]);
    expect(pairs(withLinks(link('b', 'a')))).toEqual([
      ['a', ['c']],
      ['c', ['a', 'b']],
    ]);
    expect(pairs(withLinks(link('b', 'a'), link('c', 'b')))).toEqual([]);
  });

  it('cannot be compared without their text', () => {
    expect(withText(briefing, { [briefing.source.sha256]: text })).toEqual({ briefing, text });
    expect(withText(briefing, {})).toBeNull();
  });
});
