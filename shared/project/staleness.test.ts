import { describe, expect, it } from 'vitest';
import {
  checkOn,
  figureOn,
  projectOf,
  quoteOn,
  smallBriefing,
  YEARBOOK,
} from '../../fixtures/projects/small-project';
import type { Annotation, Check, Project } from './records';
import { isStale, judgedNow, staleReasons, standingsOf } from './staleness';

const { briefing, text } = smallBriefing(['Why?', 'We moved 6 cranes and 20 ships.']);
const figure = figureOn('f1', briefing, text, { block: 'b2', start: 9, end: 10 }, 6);
const project = projectOf(briefing, [figure]);
const check: Check = {
  ...checkOn('c1', figure, 'verified', { sources: [YEARBOOK] }),
  judged: judgedNow(project, figure),
};
const copy = { ...briefing, id: 'briefing-2', source: { ...briefing.source, sha256: 'b'.repeat(64) } };
const revised: Project = {
  ...project,
  briefings: [briefing, copy],
  links: [{ id: 'k', kind: 'revision', briefing: 'briefing-2', other: 'briefing-1' }],
};

describe('what has changed since a check', () => {
  it('is nothing while all stands as it was', () => {
    expect(staleReasons(project, check, figure)).toEqual([]);
  });

  it.each<[string, Annotation]>([
    ['words', { ...figure, anchor: { ...figure.anchor, exact: 'six' } }],
    ['words', { ...figure, anchor: { ...figure.anchor, segments: [{ block: 'b2', start: 9, end: 9 }] } }],
    ['value', { ...figure, reading: { ...figure.reading, value: 7 } }],
    ['value', { ...figure, reading: { ...figure.reading, max: 9 } }],
    ['value', { ...figure, reading: { ...figure.reading, qualifier: 'over' } }],
    ['value', { ...figure, reading: { ...figure.reading, of: 'ships' } }],
    ['value', { ...figure, reading: { ...figure.reading, period: '2023' } }],
    ['value', { ...figure, reading: { ...figure.reading, scope: 'the port' } }],
  ])('is named: %s', (reason, annotation) => {
    expect(staleReasons(project, check, annotation)).toEqual([reason]);
  });

  it('is the speaker when the turn is somebody else’s, or they have another name', () => {
    const speakers = briefing.speakers.map((one) => ({ ...one, name: `${one.name}!` }));
    const turns = briefing.turns.map((turn) => ({ ...turn, speaker: 's1' }));
    for (const changed of [
      { ...briefing, speakers },
      { ...briefing, turns },
    ]) {
      expect(staleReasons({ ...project, briefings: [changed] }, check, figure)).toEqual(['speaker']);
    }
  });

  it('is the revision when another copy has taken the place of the briefing, or the mark went there', () => {
    expect(staleReasons(revised, check, figure)).toEqual(['revision']);
    const carried = { ...figure, anchor: { ...figure.anchor, briefing: 'briefing-2' } };
    expect(staleReasons(revised, check, carried)).toEqual(['revision']);
  });

  it('is the sources when one of them turns out to be a copy of the briefing', () => {
    const address = 'https://stats.example/briefing';
    const mirrored = revised.briefings.map((one) => ({ ...one, source: { ...one.source, address } }));
    const translation = {
      id: 'k',
      kind: 'translation',
      briefing: 'briefing-2',
      other: 'briefing-1',
    } as const;
    const linked = { ...revised, briefings: mirrored, links: [translation] };
    expect(staleReasons(linked, check, figure)).toEqual(['sources']);
  });

  it('is not asked of what an older check did not write down', () => {
    const older = { ...check, judged: { ...check.judged, context: null } };
    const renamed = briefing.speakers.map((one) => ({ ...one, name: 'Vane' }));
    const later = { ...project, briefings: [{ ...briefing, speakers: renamed }] };
    expect(isStale(later, older, figure)).toBe(false);
    expect(isStale(later, check, figure)).toBe(true);
  });

  it('of a quote is its words and who said them', () => {
    const quote = quoteOn('q1', briefing, text, [{ block: 'b2', start: 0, end: 17 }]);
    const heard = checkOn('c2', quote, 'wrong', { judged: judgedNow(project, quote) });
    expect(staleReasons(project, heard, quote)).toEqual([]);
    expect(staleReasons(project, heard, { ...quote, speaker: 's1' })).toEqual(['speaker']);
  });
});

describe('how annotations stand', () => {
  it('is the verdict of the newest check that was not withdrawn', () => {
    const withdrawn = { ...check, id: 'c2', withdrawn: { at: 1, by: 'Ada' } };
    const wrong = { ...check, id: 'c3', verdict: 'wrong' as const };
    const standing = (...checks: Check[]) => standingsOf({ ...project, checks }).get('f1');
    expect(standing()).toBeUndefined();
    expect(standing(check, withdrawn)).toEqual({ verdict: 'verified', isStale: false });
    expect(standing(check, wrong)).toEqual({ verdict: 'wrong', isStale: false });
  });
});
