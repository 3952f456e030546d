import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProject, briefingOf } from '../../fixtures/projects/any-project';
import { smallBriefing } from '../../fixtures/projects/small-project';
import type { Block, Briefing } from '../project/records';
import { compareQuote } from './compare-quote';
import { makeAnchor } from './make-anchor';

function withInjected(
  briefing: Briefing,
  text: string,
  words: string,
  status: 'quarantined' | 'released',
): Briefing {
  const start = text.indexOf(words);
  return {
    ...briefing,
    injected: [
      { id: 'i1', start, end: start + words.length, text: words, signs: ['script'], reads: '', status },
    ],
  };
}

describe('compareQuote', () => {
  it('calls any stretch of an untouched block verbatim, and its words are the slice', () => {
    const words = fc
      .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
      .filter((s) => s.trim() === s && !/\s/.test(s.replaceAll(' ', '')));
    fc.assert(
      fc.property(words, (paragraph) => {
        const { briefing, text } = smallBriefing(['Why?', paragraph]);
        const anchor = makeAnchor(briefing, text, [{ block: 'b2', start: 0, end: paragraph.length }]);
        expect(compareQuote(briefing, text, anchor)).toMatchObject({
          status: 'verbatim',
          words: paragraph,
          source: paragraph,
        });
      }),
    );
  });

  it('keeps paragraphs apart and marks what was left out of one', () => {
    const { briefing, text } = smallBriefing(['Why?', 'One two three.', 'Four.']);
    const anchor = makeAnchor(briefing, text, [
      { block: 'b2', start: 0, end: 3 },
      { block: 'b2', start: 8, end: 14 },
      { block: 'b3', start: 0, end: 5 },
    ]);
    const { status, words, ranges } = compareQuote(briefing, text, anchor);
    expect({ status, words }).toEqual({ status: 'verbatim', words: 'One […] three.\nFour.' });
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(['One', 'three.', 'Four.']);
  });

  it('depends on no block but those that the quote stands in', () => {
    const fates = fc.array(fc.constantFrom('page', 'empty', 'as it was'), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(anyProject, fates, ({ project, text }, fate) => {
        const briefing = briefingOf(project);
        for (const { anchor } of project.annotations) {
          const own = new Set(anchor.segments.map(({ block }) => block));
          const blocks = briefing.blocks.map((block, index): Block => {
            if (own.has(block.id) || fate[index] === 'as it was') return block;
            if (fate[index] === 'page') return { ...block, kind: 'furniture', turn: null };
            return { ...block, corrections: [{ start: block.start, end: block.end, text: '' }] };
          });
          const changed = { ...briefing, blocks };
          expect(makeAnchor(changed, text, anchor.segments)).toEqual(
            makeAnchor(briefing, text, anchor.segments),
          );
          expect(compareQuote(changed, text, anchor).status).toBe(
            compareQuote(briefing, text, anchor).status,
          );
        }
      }),
    );
  });

  it('knows words that an older version kept with an ellipsis at the border of two blocks', () => {
    fc.assert(
      fc.property(anyProject, ({ project, text }) => {
        const briefing = briefingOf(project);
        for (const { anchor } of project.annotations) {
          const { status, words } = compareQuote(briefing, text, anchor);
          if (status !== 'verbatim') continue;
          expect(compareQuote(briefing, text, { ...anchor, exact: words }).status).toBe('verbatim');
          expect(compareQuote(briefing, text, { ...anchor, exact: `${words}!` }).status).toBe('missing');
        }
      }),
    );
  });

  it('folds a line break inside a paragraph: to a space, or to nothing between Chinese characters', () => {
    const { briefing, text } = smallBriefing(['Why?', 'two\nlines', '港口\n工程']);
    const quote = (block: string, end: number) =>
      compareQuote(briefing, text, makeAnchor(briefing, text, [{ block, start: 0, end }]));
    expect(quote('b2', 9)).toMatchObject({ status: 'folded', words: 'two lines' });
    expect(quote('b3', 5)).toMatchObject({ status: 'folded', words: '港口工程' });
  });

  it('leaves quarantined text out, and says so; released text counts as said', () => {
    const { briefing, text } = smallBriefing(['Why?', '共同支免費貸款撑产业']);
    const anchor = makeAnchor(briefing, text, [{ block: 'b2', start: 0, end: 10 }]);
    const quarantined = withInjected(briefing, text, '免費貸款', 'quarantined');
    expect(compareQuote(quarantined, text, anchor)).toMatchObject({
      status: 'cleaned',
      words: '共同支撑产业',
      source: '共同支免費貸款撑产业',
    });
    const released = withInjected(briefing, text, '免費貸款', 'released');
    expect(compareQuote(released, text, anchor)).toMatchObject({
      status: 'verbatim',
      words: '共同支免費貸款撑产业',
    });
  });

  it('says that a passage was corrected, and what the source has there', () => {
    const { briefing, text } = smallBriefing(['Why?', 'We moved six cranes.']);
    const start = text.indexOf('six');
    const blocks = briefing.blocks.map((block) =>
      block.id === 'b2' ? { ...block, corrections: [{ start, end: start + 3, text: 'sixteen' }] } : block,
    );
    const corrected = { ...briefing, blocks };
    const over = makeAnchor(corrected, text, [{ block: 'b2', start: 0, end: 24 }]);
    expect(compareQuote(corrected, text, over)).toMatchObject({
      status: 'corrected',
      words: 'We moved sixteen cranes.',
      source: 'We moved six cranes.',
    });
    const beside = makeAnchor(corrected, text, [{ block: 'b2', start: 17, end: 24 }]);
    expect(compareQuote(corrected, text, beside)).toMatchObject({ status: 'verbatim', words: 'cranes.' });
  });

  it('says so of words that somebody put in, wherever in the quote they stand', () => {
    const { briefing, text } = smallBriefing(['Why?', 'We moved cranes.']);
    const at = text.indexOf('cranes');
    const blocks = briefing.blocks.map((block) =>
      block.id === 'b2' ? { ...block, corrections: [{ start: at, end: at, text: 'six ' }] } : block,
    );
    const corrected = { ...briefing, blocks };
    const status = (start: number, end: number) =>
      compareQuote(corrected, text, makeAnchor(corrected, text, [{ block: 'b2', start, end }])).status;
    expect([status(9, 20), status(0, 13), status(9, 13)]).toEqual(['corrected', 'corrected', 'corrected']);
    expect([status(0, 8), status(13, 20)]).toEqual(['verbatim', 'verbatim']);
  });

  it('keeps the space between two English sentences in quotation marks', () => {
    const lines = 'He said “yes.”\n“No,” she said.';
    const { briefing, text } = smallBriefing(['Why?', lines, '他说“是。”\n“不是。”']);
    const words = (block: string, end: number) =>
      compareQuote(briefing, text, makeAnchor(briefing, text, [{ block, start: 0, end }])).words;
    expect(words('b2', lines.length)).toBe('He said “yes.” “No,” she said.');
    expect(words('b3', 12)).toBe('他说“是。”“不是。”');
  });

  it('calls words missing that are not where the quote says', () => {
    const { briefing, text } = smallBriefing(['Why?', 'We moved six cranes.']);
    const anchor = makeAnchor(briefing, text, [{ block: 'b2', start: 9, end: 12 }]);
    expect(compareQuote(briefing, text, { ...anchor, exact: 'sixteen' }).status).toBe('missing');
    expect(compareQuote(briefing, text.replace('six', 'ten'), anchor).status).toBe('missing');
    expect(
      compareQuote(briefing, text, { ...anchor, segments: [{ block: 'gone', start: 0, end: 3 }] }).status,
    ).toBe('missing');
  });

  it('never folds digits or apostrophes', () => {
    const { briefing, text } = smallBriefing(['Why?', 'It’s ５']);
    const anchor = makeAnchor(briefing, text, [{ block: 'b2', start: 0, end: 6 }]);
    expect(compareQuote(briefing, text, { ...anchor, exact: "It's 5" }).status).toBe('missing');
  });
});
