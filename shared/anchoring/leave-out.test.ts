import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallBriefing } from '../../fixtures/projects/small-project';
import type { Segment } from '../project/records';
import { compareQuote } from './compare-quote';
import { leaveOut, toggleWords } from './leave-out';
import { makeAnchor, presentTexts } from './make-anchor';

const PARAGRAPHS = ['Why six?', 'We moved 6 cranes and 20 ships.', 'No more.', 'That was all.'];
const { briefing, text } = smallBriefing(PARAGRAPHS);
const present = presentTexts(briefing, text);
const block = (id: string): Segment => ({ block: id, start: 0, end: present(id).length });
const words = (segments: readonly Segment[]) =>
  compareQuote(briefing, text, makeAnchor(briefing, text, segments)).words;

describe('leaving words out of a quote', () => {
  const whole = [block('b2'), block('b3'), block('b4')];

  it('splits the segment around them, without the white space at the seam', () => {
    const cranes = { block: 'b2', start: 9, end: 17 };
    const left = leaveOut([block('b2')], [cranes], present);
    expect(words(left)).toBe('We moved […] and 20 ships.');
    expect(compareQuote(briefing, text, makeAnchor(briefing, text, left)).status).toBe('verbatim');
  });

  it('shows what is left out at the end of a paragraph, at its beginning, and in its place', () => {
    const tail = { block: 'b2', start: 17, end: 31 };
    expect(words(leaveOut(whole, [tail], present))).toBe('We moved 6 cranes […]\nNo more.\nThat was all.');
    const head = { block: 'b3', start: 0, end: 3 };
    expect(words(leaveOut(whole, [head], present))).toContain('ships.\n[…] more.');
    expect(words(leaveOut(whole, [tail, head], present))).toContain('cranes\n[…]\nmore.');
    expect(words(leaveOut(whole, [block('b3')], present))).toBe(
      'We moved 6 cranes and 20 ships.\n[…]\nThat was all.',
    );
  });

  it('is verbatim still, whatever is left out, and comes back as it was', () => {
    const range = fc.tuple(fc.constantFrom('b2', 'b3', 'b4'), fc.nat(31), fc.nat(31));
    fc.assert(
      fc.property(range, ([id, a, b]) => {
        const end = Math.min(Math.max(a, b), present(id).length);
        const hole = leaveOut([{ block: id, start: Math.min(a, b, end), end }], [], present);
        const out = toggleWords(whole, whole, hole, present);
        if (!out) return hole.length === 0;
        const { status } = compareQuote(briefing, text, makeAnchor(briefing, text, out.segments));
        expect(status).toBe('verbatim');
        expect(out.isBack).toBe(false);
        const first = out.segments[0];
        const last = out.segments.at(-1);
        // Words at either end are not left out but cut off: nothing is between the segments to come back.
        if (first?.block !== 'b2' || first.start > 0 || last?.block !== 'b4' || last.end < 13) return true;
        const back = toggleWords(out.segments, whole, hole, present);
        expect(back).toEqual({ segments: whole, isBack: true });
        return true;
      }),
    );
  });

  it('does nothing where the words are not in the quote, or would be all of it', () => {
    expect(toggleWords([block('b3')], [block('b3')], [block('b2')], present)).toBeNull();
    expect(toggleWords([block('b3')], [block('b3')], [block('b3')], present)).toBeNull();
  });
});
