import { describe, expect, it } from 'vitest';
import { briefingOf, taken } from '../../../fixtures/projects/any-project';
import { figureOn, projectOf, quoteOn, smallBriefing } from '../../../fixtures/projects/small-project';
import { compareQuote } from '../../anchoring/compare-quote';
import { presentText } from '../../anchoring/present-text';
import type { Project } from '../records';
import { planPageText, planQuarantine } from './plan-cleanup';
import { planCorrection } from './plan-correction';
import { planSpeakerMerge } from './plan-speaker-merge';
import { planJoin, planSplit } from './plan-turns';

const { briefing, text } = smallBriefing(['Why?', 'We moved 6 cranes and 20 ships.', 'That is all.']);
const start = projectOf(briefing, [
  quoteOn('q1', briefing, text, [{ block: 'b2', start: 0, end: 17 }]),
  figureOn('f1', briefing, text, { block: 'b2', start: 22, end: 24 }, 20),
]);
const place = text.indexOf('We moved');

let serial = 0;
const newId = () => {
  serial += 1;
  return `new-${serial}`;
};

const corrected = (project: Project, words: string, block = 'b2') =>
  taken(project, planCorrection(project, briefingOf(project), text, block, words));
const anchors = (project: Project) => project.annotations.map(({ anchor }) => anchor.exact);
const status = (project: Project) => {
  const [quote] = project.annotations;
  if (!quote) throw new Error('no quote');
  return compareQuote(briefingOf(project), text, quote.anchor).status;
};

describe('planCorrection', () => {
  it('corrects what is other and nothing else, and turns the quotes that it touches to corrected', () => {
    const after = corrected(start, 'We moved 7 cranes and 20 ships.');
    expect(briefingOf(after).blocks[1]?.corrections).toEqual([
      { start: place + 9, end: place + 10, text: '7' },
    ]);
    expect(anchors(after)).toEqual(['We moved 7 cranes', '20']);
    expect(status(after)).toBe('corrected');
    expect(status(corrected(after, 'We moved 6 cranes and 20 ships.'))).toBe('verbatim');
  });

  it('leaves a quote verbatim that it does not touch, though it moves it', () => {
    const after = corrected(start, 'Yes. We moved 6 cranes and 20 big ships.');
    expect(after.annotations[0]?.anchor.segments).toEqual([{ block: 'b2', start: 5, end: 22 }]);
    expect(status(after)).toBe('verbatim');
  });

  it('keeps a mark whose words are gone, in an empty place, with the words that it stood on', () => {
    const [quote] = corrected(start, ' and 20 ships.').annotations;
    expect(quote?.anchor).toMatchObject({
      segments: [{ block: 'b2', start: 0, end: 0 }],
      exact: 'We moved 6 cranes',
    });
  });

  it('puts a letter beside the same letter in where it was typed, and leaves it there', () => {
    const end = text.indexOf('.', place) + 1;
    const typed = (project: Project, words: string, caret: number) =>
      taken(project, planCorrection(project, briefingOf(project), text, 'b2', words, caret));
    const ends = (project: Project) => project.annotations.map(({ anchor }) => anchor.segments[0]?.end);
    // Behind `cranes`, on which the quote ends; or before its last letter.
    const outside = typed(start, 'We moved 6 craness and 20 ships.', 18);
    expect([briefingOf(outside).blocks[1]?.corrections, ends(outside)[0]]).toEqual([
      [{ start: place + 17, end: place + 17, text: 's' }],
      17,
    ]);
    const inside = typed(start, 'We moved 6 craness and 20 ships.', 17);
    const correction = { start: place + 16, end: place + 16, text: 's' };
    expect([briefingOf(inside).blocks[1]?.corrections, ends(inside)[0]]).toEqual([[correction], 18]);
    const later = typed(inside, 'We moved 6 craness and 20 ships!', 32);
    expect(briefingOf(later).blocks[1]?.corrections).toEqual([
      correction,
      { start: end - 1, end, text: '!' },
    ]);
  });

  it('brings no line end into a block, and takes none out that is in the source', () => {
    const after = corrected(start, 'We moved\n6 cranes and\r\n20 tall ships.');
    const block = briefingOf(after).blocks[1];
    expect(block && presentText(block, text)).toBe('We moved 6 cranes and 20 tall ships.');
    const wrapped = smallBriefing(['Why?', 'two\nlines']);
    const body = planCorrection(
      projectOf(wrapped.briefing),
      wrapped.briefing,
      wrapped.text,
      'b2',
      'two\nlines!',
    );
    expect(body?.corrections).toMatchObject([{ text: '!' }]);
  });

  it('plans nothing where the block reads so, or is not there', () => {
    expect(planCorrection(start, briefing, text, 'b2', 'We moved 6 cranes and 20 ships.')).toBeNull();
    expect(planCorrection(start, briefing, text, 'b9', 'x')).toBeNull();
  });
});

describe('planSplit', () => {
  const split = (at: number) => planSplit(start, briefing, text, at, newId);

  it('makes two blocks of the one that it cuts; a quote across the seam stands on both', () => {
    const after = taken(start, split(place + 8));
    const { turns, blocks } = briefingOf(after);
    expect(turns.map(({ speaker }) => speaker)).toEqual(['s1', 's2', 's2', 's2']);
    expect(blocks.map((block) => presentText(block, text))).toEqual([
      'Why?',
      'We moved ',
      '6 cranes and 20 ships.',
      'That is all.',
    ]);
    expect(anchors(after)).toEqual(['We moved \n6 cranes', '20']);
    expect(status(after)).toBe('verbatim');
  });

  it('moves out of a correction, to its end', () => {
    const after = corrected(start, 'We moved seven cranes and 20 ships.');
    const body = planSplit(after, briefingOf(after), text, place + 9, newId);
    expect(body?.at).toBe(place + 9);
    const long = corrected(start, 'We have left all that and 20 ships.');
    const cut = planSplit(long, briefingOf(long), text, place + 12, newId);
    expect(
      briefingOf(long).blocks[1]?.corrections.some(
        ({ start: from, end }) => from < (cut?.at ?? 0) && (cut?.at ?? 0) < end,
      ),
    ).toBe(false);
    expect(cut?.at).toBeGreaterThan(place + 12);
  });

  it.each([
    ['at the beginning of a turn', place],
    ['at its end', place + 31],
    ['outside of every turn', text.length],
  ])('plans nothing %s', (_, at) => {
    expect(split(at)).toBeNull();
  });
});

describe('planJoin', () => {
  it('gives the words of a turn to the one before it, paragraph by paragraph', () => {
    const after = taken(start, planJoin(start, briefing, text, 't3'));
    expect(briefingOf(after).turns).toMatchObject([{ id: 't1' }, { id: 't2', end: briefing.turns[2]?.end }]);
    expect(briefingOf(after).blocks).toMatchObject([
      { turn: 't1' },
      { id: 'b2', turn: 't2' },
      { id: 'b3', turn: 't2' },
    ]);
  });

  it('makes one quote of what stands on both sides of a seam that goes', () => {
    const body = planSplit(start, briefing, text, place + 8, newId);
    const apart = taken(start, body);
    const after = taken(apart, planJoin(apart, briefingOf(apart), text, body?.id ?? ''));
    expect(after.annotations).toEqual(start.annotations);
  });

  it('plans nothing for the first turn', () => {
    expect(planJoin(start, briefing, text, 't1')).toBeNull();
  });
});

describe('planSpeakerMerge', () => {
  it('gives one speaker the turns and quotes of the other, who is gone', () => {
    const [quote, ...others] = start.annotations;
    if (quote?.kind !== 'quote') throw new Error('no quote');
    const project = { ...start, annotations: [{ ...quote, speaker: 's2' }, ...others] };
    const after = taken(project, planSpeakerMerge(project, briefing, 's2', 's1'));
    expect(briefingOf(after).speakers.map(({ id }) => id)).toEqual(['s1']);
    expect(briefingOf(after).turns.map(({ speaker }) => speaker)).toEqual(['s1', 's1', 's1']);
    expect(after.annotations[0]).toMatchObject({ speaker: 's1' });
  });
});

describe('planQuarantine', () => {
  const selected = [{ block: 'b2', start: 9, end: 17 }];

  it('marks what is selected by hand, and says how the text reads without it', () => {
    const after = taken(start, planQuarantine(briefing, text, selected, newId));
    expect(briefingOf(after).injected).toMatchObject([
      {
        start: place + 9,
        end: place + 17,
        text: '6 cranes',
        signs: [],
        reads: 'ved  and',
        status: 'quarantined',
      },
    ]);
    expect(status(after)).toBe('cleaned');
  });

  it('quarantines again what was released, and marks the rest', () => {
    const once = taken(start, planQuarantine(briefing, text, selected, newId));
    const id = briefingOf(once).injected[0]?.id ?? '';
    const released = taken(once, {
      type: 'injected.mark',
      briefing: briefing.id,
      injected: id,
      status: 'released',
    });
    const more = [{ block: 'b2', start: 3, end: 21 }];
    const body = planQuarantine(briefingOf(released), text, more, newId);
    expect(body).toMatchObject({ type: 'batch', as: 'quarantine' });
    const after = taken(released, body);
    expect(briefingOf(after).injected.map((one) => [one.text, one.status])).toEqual([
      ['moved ', 'quarantined'],
      ['6 cranes', 'quarantined'],
      [' and', 'quarantined'],
    ]);
    expect(planQuarantine(briefingOf(after), text, more, newId)).toBeNull();
  });
});

describe('planPageText', () => {
  it('takes whole blocks, each once', () => {
    const selected = [
      { block: 'b2', start: 9, end: 17 },
      { block: 'b3', start: 0, end: 2 },
    ];
    const body = planPageText(briefing, text, selected, newId);
    expect(body).toMatchObject({ type: 'batch', as: 'page-text' });
    const after = taken(start, body);
    expect(briefingOf(after).blocks.map(({ kind }) => kind)).toEqual(['words', 'furniture', 'furniture']);
    expect(briefingOf(after).furniture).toMatchObject([
      { rule: 'by-hand', status: 'hidden' },
      { text: 'That is all.' },
    ]);
    expect(planPageText(briefingOf(after), text, selected, newId)).toBeNull();
  });
});
