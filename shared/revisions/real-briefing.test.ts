import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectOf } from '../../fixtures/projects/small-project';
import { readRevision } from '../../fixtures/revisions/read-revision';
import type { Annotation } from '../project/records';
import { compareRevisions, isDifferent } from './compare-revisions';
import { differencesOf } from './differences';
import { planCarryOver } from './plan-carry-over';

/** The text is not part of the project; its path comes from PRESSER_REAL_BRIEFING. */
const path = process.env['PRESSER_REAL_BRIEFING'];

describe.skipIf(path === undefined)('the real briefing and its cleaned copy', () => {
  const text = path === undefined ? '' : readFileSync(path, 'utf8');
  const found = readRevision('found', text);
  const { injected } = found.briefing;
  const cleaned = [...injected]
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  const copies = { found, cleaned: readRevision('cleaned', cleaned) };

  it.each([
    ['found', 'cleaned'],
    ['cleaned', 'found'],
  ] as const)(
    '%s to %s: the injected strings are the differences, and every mark is the same',
    (from, to) => {
      const [old, next] = [copies[from], copies[to]];
      const comparison = compareRevisions(old, next);
      expect(new Set(comparison.entries.map(({ kind }) => kind))).toEqual(new Set(['same']));
      const seen = comparison.entries.flatMap((entry) =>
        'old' in entry && isDifferent(entry) ? [entry] : [],
      );
      const strings = seen.flatMap((entry) => {
        const { words, folded, injected: only } = differencesOf(entry);
        expect([words, folded, only[from === 'found' ? 'next' : 'old']]).toEqual([[], [], []]);
        const side = from === 'found' ? entry.old : entry.next;
        return only[from === 'found' ? 'old' : 'next'].map(({ start, end }) =>
          side.present.slice(start, end),
        );
      });
      expect(strings).toEqual(injected.map((one) => one.text));

      const worked = old.annotations.map((one): Annotation => ({ ...one, note: 'checked by hand' }));
      const project = { ...projectOf(old.briefing, worked), briefings: [old.briefing, next.briefing] };
      const carried = planCarryOver(project, comparison);
      expect(carried).toHaveLength(worked.length);
      expect(new Set(carried.map(({ kind }) => kind))).toEqual(new Set(['same']));
    },
  );
});
