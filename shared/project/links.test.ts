import { expect, it } from 'vitest';
import { projectOf, smallBriefing } from '../../fixtures/projects/small-project';
import { presentCopies } from './links';
import type { Briefing, Link } from './records';

const { briefing } = smallBriefing(['Why?']);
const copy = (id: string): Briefing => ({ ...briefing, id });
const revision = (later: string, earlier: string): Link => ({
  id: `${later} of ${earlier}`,
  kind: 'revision',
  briefing: later,
  other: earlier,
});

it('works with what has taken the place of a briefing, however many copies later', () => {
  const [first, second, third, alone] = [copy('first'), copy('second'), copy('third'), copy('alone')];
  const project = {
    ...projectOf(briefing),
    briefings: [first, second, third, alone],
    links: [revision('second', 'first'), revision('third', 'second')],
  };
  expect(presentCopies(project, first)).toEqual([third]);
  expect(presentCopies(project, third)).toEqual([third]);
  expect(presentCopies(project, alone)).toEqual([alone]);
});
