import { describe, expect, it } from 'vitest';
import { readPair } from '../../../fixtures/pairs/read-pair';
import { projectOf } from '../../../fixtures/projects/small-project';
import { alignTurns } from '../../../shared/pairs/align-turns';
import type { Side } from '../../../shared/pairs/alignment';
import type { Project } from '../../../shared/project/records';
import { alignmentOf, pairsOf } from './pairs';

const { one, other } = readPair('energy');
const text = { [one.briefing.source.sha256]: one.text };
const link = { id: 'l1', kind: 'translation', briefing: other.briefing.id, other: one.briefing.id } as const;
const project: Project = {
  ...projectOf(one.briefing, [...one.figures, ...other.figures]),
  briefings: [one.briefing, other.briefing],
  links: [link],
};

describe('pairsOf', () => {
  it('has the translations whose two briefings are there, the other one on the left', () => {
    expect(pairsOf(project)).toEqual([{ link, left: one.briefing, right: other.briefing }]);
    expect(pairsOf({ ...project, briefings: [one.briefing] })).toEqual([]);
    expect(pairsOf({ ...project, links: [{ ...link, kind: 'revision' }] })).toEqual([]);
  });
});

it('pairs the version that is current', () => {
  const later = { ...other.briefing, id: 'later' };
  const revised: Project = {
    ...project,
    briefings: [...project.briefings, later],
    links: [link, { id: 'l2', kind: 'revision', briefing: 'later', other: other.briefing.id }],
  };
  expect(pairsOf(revised)).toEqual([{ link, left: one.briefing, right: later }]);
  expect(pairsOf({ ...revised, briefings: project.briefings })).toEqual(pairsOf(project));
});

describe('alignmentOf', () => {
  const [pair] = pairsOf(project);
  if (!pair) throw new Error('a pair');

  const align = async ({ one: a, other: b }: { one: Side; other: Side }) => alignTurns(a, b);

  it('is null without a text', () => {
    expect(alignmentOf(pair, project, {}, align)).toBeNull();
  });

  it('is made again only where a briefing or a figure is another', async () => {
    const first = alignmentOf(pair, project, text, align);
    expect((await first)?.turns.length).toBeGreaterThan(0);
    expect(alignmentOf(pair, { annotations: [...project.annotations] }, text, align)).toBe(first);
    const changed = project.annotations.map((annotation, index) =>
      index === 0 ? { ...annotation, note: 'Read again.' } : annotation,
    );
    expect(alignmentOf(pair, { annotations: changed }, text, align)).not.toBe(first);
    const corrected = { ...pair, left: { ...pair.left, title: 'Corrected' } };
    expect(alignmentOf(corrected, project, text, align)).not.toBe(first);
  });
});
