import { describe, expect, it } from 'vitest';
import { briefingOf, taken } from '../../../fixtures/projects/any-project';
import { figureOn, projectOf, SPAM, smallBriefing } from '../../../fixtures/projects/small-project';
import { makeAnchor } from '../../anchoring/make-anchor';
import { findFigures } from '../../figures/find-figures';
import { readingOnly } from '../../figures/findings';
import type { Figure, Project } from '../records';
import { reduce } from '../reduce';
import { planCorrection } from './plan-correction';
import { rereadFigures } from './reread-figures';

/** A project whose second paragraph has the words, with its figures as the import records them. */
function imported(words: string, spam = '') {
  const { briefing, text } = smallBriefing(['Why?', words]);
  const at = words.indexOf(spam);
  const skip = spam === '' ? [] : [{ start: at, end: at + spam.length }];
  const base = briefing.blocks[1]?.start ?? 0;
  const injected = skip.map(({ start, end }) => ({
    ...SPAM,
    start: start + base,
    end: end + base,
    text: spam,
  }));
  const found = findFigures(words, { blocks: [{ start: 0, end: words.length }], skip, language: 'en' });
  const figures = found.map(({ id, start, end, weight, ...reading }) => ({
    ...figureOn(id, briefing, text, { block: 'b2', start, end }, 0),
    weight,
    reading: readingOnly(reading),
  }));
  return { project: projectOf({ ...briefing, injected }, figures), figures, briefing, text };
}

const WORDS = 'We moved 6 cranes and about 20 ships.';
const { project: start, figures, briefing, text } = imported(WORDS);

/** The change that lets the second paragraph read some words. */
function planned(project: Project, words: string) {
  const body = planCorrection(project, briefingOf(project), text, 'b2', words);
  return body && rereadFigures(project, briefingOf(project), text, body);
}

const said = (project: Project) =>
  project.annotations.map((one) => [one.anchor.exact, one.kind === 'figure' && one.reading.value]);
const corrected = (project: Project, words: string) => said(taken(project, planned(project, words)));

describe('a figure in words that are corrected', () => {
  it('is read anew, in one step of undo with the correction', () => {
    expect(said(start)).toEqual([
      ['6', 6],
      ['about 20', 20],
    ]);
    const body = planned(start, 'We moved 7 cranes and about 20 ships.');
    expect(body).toMatchObject({ type: 'batch', as: 'block.correct' });
    const applied = body && reduce(start, { id: 'c', at: 1, by: 'Ada', reverses: null, body });
    if (!applied?.ok) throw new Error('refused');
    expect(said(applied.value.project)).toEqual([
      ['7', 7],
      ['about 20', 20],
    ]);
    expect(taken(applied.value.project, applied.value.inverse).annotations).toEqual(start.annotations);
  });

  it('takes in what was typed at its edge', () => {
    expect(corrected(start, 'We moved 16 cranes and about 20 ships.')[0]).toEqual(['16', 16]);
    expect(corrected(start, 'We moved 6 cranes and about 200 ships.')[1]).toEqual(['about 200', 200]);
    expect(corrected(start, 'We moved 6 cranes and about 20 million ships.')[1]).toEqual([
      'about 20 million',
      20_000_000,
    ]);
  });

  it('is a plain correction where nothing is read otherwise', () => {
    expect(planned(start, 'They moved 6 cranes and about 20 ships.')).toMatchObject({
      type: 'block.correct',
    });
    expect(corrected(start, 'They moved 6 cranes and about 20 ships.')).toEqual(said(start));
  });

  it('keeps its reading where the engine finds nothing any more', () => {
    expect(corrected(start, 'We moved some cranes and about 20 ships.')[0]).toEqual(['some', 6]);
  });

  it('is what is written in the place of its words, once they are gone', () => {
    const gone = taken(start, planned(start, 'We moved  cranes and about 20 ships.'));
    expect(said(gone)[0]).toEqual(['6', 6]);
    expect(corrected(gone, 'We moved 8 cranes and about 20 ships.')).toEqual([
      ['8', 8],
      ['about 20', 20],
    ]);
    // A number that is another figure's, or that stands elsewhere, is none of its.
    expect(corrected(gone, 'We moved about 20 ships.')).toEqual(said(start));
    expect(corrected(gone, 'We moved  cranes and about 20 ships and 5 trains.')).toEqual(said(start));
  });

  it('keeps what a person says of it', () => {
    const [first, ...others] = figures;
    if (!first) throw new Error('no figure');
    const reread = (figure: Figure) =>
      corrected(projectOf(briefing, [figure, ...others]), 'We moved 7 cranes and about 20 ships.')[0];
    expect(reread({ ...first, status: 'accepted' })).toEqual(['7', 7]);
    expect(reread({ ...first, status: 'made' })).toEqual(['7', 6]);
    expect(reread({ ...first, reading: { ...first.reading, value: 60 } })).toEqual(['7', 60]);
    const moved = makeAnchor(briefing, text, [{ block: 'b2', start: 3, end: 10 }]);
    expect(reread({ ...first, anchor: moved })).toEqual(['moved 7', 6]);
  });

  it('is read over quarantined words', () => {
    const spoilt = imported('We moved 1spam6 cranes.', 'spam');
    const body = planCorrection(
      spoilt.project,
      spoilt.briefing,
      spoilt.text,
      'b2',
      'We moved 1spam7 cranes.',
    );
    const now = briefingOf(spoilt.project);
    expect(said(spoilt.project)).toEqual([['1spam6', 16]]);
    const after = body && rereadFigures(spoilt.project, now, spoilt.text, body);
    expect(said(taken(spoilt.project, after))).toEqual([['1spam7', 17]]);
  });
});
