import { describe, expect, it } from 'vitest';
import { projectOf, quoteOn, smallBriefing } from '../../../fixtures/projects/small-project';
import { isSnapshotDue } from './snapshot-policy';

const { briefing, text } = smallBriefing(['Why?', 'We moved 6 cranes and 20 ships.', 'That is all.']);

const quote = quoteOn('q1', briefing, text, [{ block: 'b2', start: 0, end: 9 }]);

/** After how many commands a snapshot of a project with so many annotations is due. */
function dueAfter(annotations: number, when: 'busy' | 'idle'): number {
  const project = projectOf(
    briefing,
    Array.from({ length: annotations }, () => quote),
  );
  let commands = 0;
  while (!isSnapshotDue(project, commands, when)) commands += 1;
  return commands;
}

describe('isSnapshotDue', () => {
  it('lets the share of a command in the writing of a large project be the same as in one ten times as large', () => {
    for (const when of ['busy', 'idle'] as const) {
      expect(dueAfter(10_000, when) / dueAfter(1_000, when)).toBeCloseTo(10, 0);
    }
  });

  it('takes a pause as the better moment', () => {
    for (const size of [0, 1_000]) expect(dueAfter(size, 'idle')).toBeLessThan(dueAfter(size, 'busy'));
  });

  it('does not write a small project after every few commands', () => {
    expect(dueAfter(0, 'idle')).toBeGreaterThanOrEqual(50);
  });
});
