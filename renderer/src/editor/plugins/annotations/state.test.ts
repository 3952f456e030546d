import fc from 'fast-check';
import { EditorState } from 'prosemirror-state';
import type { Decoration } from 'prosemirror-view';
import { describe, expect, it } from 'vitest';
import { claimOn, figureOn, quoteOn, smallBriefing } from '../../../../../fixtures/projects/small-project';
import type { Annotation } from '../../../../../shared/project/records';
import { buildDocument } from '../../document';
import { toPosition } from '../../positions';
import { annotations } from '.';
import { annotationsAt, marksIn, showAnnotations } from './commands';
import { annotationsKey } from './key';
import type { AnnotationsShown, AnnotationsState } from './state';

const { briefing, text } = smallBriefing(['Why six?', 'We moved 6 cranes and 20 ships.', 'No more.']);
const quote = quoteOn('q1', briefing, text, [{ block: 'b2', start: 0, end: 31 }]);
const six = figureOn('f1', briefing, text, { block: 'b2', start: 9, end: 10 }, 6);
const twenty = figureOn('f2', briefing, text, { block: 'b2', start: 22, end: 24 }, 20);
const across = quoteOn('q2', briefing, text, [
  { block: 'b2', start: 25, end: 31 },
  { block: 'b3', start: 0, end: 8 },
]);
const show = (state: EditorState, shown: Partial<AnnotationsShown>): EditorState =>
  state.apply(showAnnotations(state.tr, { annotations: [], standings: new Map(), active: null, ...shown }));

const start = (shown: Partial<AnnotationsShown> = {}): EditorState => {
  const doc = buildDocument(briefing, text);
  return show(EditorState.create({ doc, plugins: [annotations(() => {})] }), shown);
};

function stateOf(state: EditorState): AnnotationsState {
  const found = annotationsKey.getState(state);
  if (!found) throw new Error('The plugin is not there');
  return found;
}

/** The decorations' specs: each is made once and kept while the decoration is mapped. */
const specs = (state: EditorState): Set<unknown> =>
  new Set(
    stateOf(state)
      .decorations.find()
      .map(({ spec }) => spec),
  );

const attrs = (mark: Decoration | undefined) => (mark as unknown as { type: { attrs: object } }).type.attrs;
const look = (state: EditorState, id: string) =>
  attrs(stateOf(state).decorations.find(undefined, undefined, ({ annotation }) => annotation === id)[0]);
const words = (state: EditorState) =>
  marksIn(state).map(({ annotation, from, to }) => `${annotation}: ${state.doc.textBetween(from, to, '|')}`);
const at = (block: string, offset: number): number =>
  toPosition(buildDocument(briefing, text), { block, offset }) ?? -1;

describe('annotations', () => {
  it('draws overlapping marks and marks over several blocks', () => {
    expect(words(start({ annotations: [six, across, quote] }))).toEqual([
      'q1: We moved 6 cranes and 20 ships.',
      'f1: 6',
      'q2: ships.',
      'q2: No more.',
    ]);
  });

  it('touches one decoration when one annotation comes or goes', () => {
    const before = start({ annotations: [quote, six] });
    const added = show(before, { annotations: [quote, six, twenty] });
    expect([...specs(before)].every((spec) => specs(added).has(spec))).toBe(true);
    expect(specs(added).size).toBe(3);
    const removed = show(added, { annotations: [quote, twenty] });
    expect([...specs(removed)].every((spec) => specs(added).has(spec))).toBe(true);
    expect(words(removed)).toEqual(['q1: We moved 6 cranes and 20 ships.', 'f2: 20']);
  });

  it('keeps every decoration when records are the same or differ in what is not seen', () => {
    const before = start({ annotations: [quote, six] });
    const noted: Annotation = { ...quote, note: 'for the lead' };
    expect(specs(show(before, { annotations: [noted, six] }))).toEqual(specs(before));
  });

  it('draws the active one and the verdict anew, and nothing else', () => {
    const before = start({ annotations: [quote, six, twenty] });
    const standings = new Map([['f1', { verdict: 'wrong', isStale: false } as const]]);
    const after = show(before, { annotations: [quote, six, twenty], standings, active: 'f2' });
    expect(look(after, 'f1')).toMatchObject({ 'data-kind': 'figure', 'data-verdict': 'wrong' });
    expect(look(after, 'f1')).not.toHaveProperty('data-stale');
    expect(look(after, 'f2')).toMatchObject({ 'data-annotation-id': 'f2', 'data-active': '' });
    expect([...specs(before)].filter((spec) => specs(after).has(spec))).toHaveLength(1);
  });

  it('says when a verdict is stale', () => {
    const standings = new Map([['f1', { verdict: 'wrong', isStale: true } as const]]);
    const state = start({ annotations: [six], standings });
    expect(look(state, 'f1')).toMatchObject({ 'data-verdict': 'wrong', 'data-stale': '' });
  });

  it('gives a dismissed figure no mark', () => {
    const state = start({ annotations: [six] });
    expect(words(show(state, { annotations: [{ ...six, status: 'dismissed' }] }))).toEqual([]);
  });

  it('shows that nobody has looked at a claim yet, and gives a dismissed one no mark', () => {
    const found = claimOn('l1', briefing, text, { block: 'b2', start: 0, end: 17 });
    const state = start({ annotations: [found] });
    expect(look(state, 'l1')).toMatchObject({ 'data-kind': 'claim', 'data-status': 'found' });
    expect(words(show(state, { annotations: [{ ...found, status: 'dismissed' }] }))).toEqual([]);
  });

  it('finds the shortest mark first', () => {
    expect(annotationsAt(start({ annotations: [quote, six] }), at('b2', 9))).toEqual(['f1', 'q1']);
  });

  it('never widens a mark by what is typed at its edges', () => {
    const state = start({ annotations: [six] });
    const typed = state.apply(state.tr.insertText('+', at('b2', 10)).insertText('about ', at('b2', 9)));
    expect(typed.doc.textContent).toContain('about 6+ cranes');
    expect(words(typed)).toEqual(['f1: 6']);
  });

  it('orphans a mark that lost all its words, and forgets it when it is removed', () => {
    const state = start({ annotations: [quote, six, across] });
    const cut = state.apply(state.tr.delete(at('b2', 9), at('b2', 31)));
    expect([...stateOf(cut).orphaned]).toEqual(['f1']);
    expect(words(cut)).toEqual(['q1: We moved ', 'q2: No more.']);
    expect(stateOf(show(cut, { annotations: [quote, across] })).orphaned.size).toBe(0);
  });

  it('draws the same, whether at once or one by one', () => {
    const all: readonly Annotation[] = [quote, six, twenty, across];
    fc.assert(
      fc.property(fc.array(fc.subarray([...all]), { maxLength: 6 }), fc.subarray([...all]), (steps, last) => {
        const stepwise = [...steps, last].reduce(
          (state, shown) => show(state, { annotations: shown }),
          start(),
        );
        expect(words(stepwise)).toEqual(words(start({ annotations: last })));
      }),
    );
  });
});
