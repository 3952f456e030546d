import { EditorState } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { figureOn, quoteOn, smallBriefing } from '../../../../../fixtures/projects/small-project';
import type { Annotation } from '../../../../../shared/project/records';
import { buildDocument } from '../../document';
import { annotations } from '../annotations';
import { showAnnotations } from '../annotations/commands';
import { letters } from '.';
import { lettersIn } from './letters';

const { briefing, text } = smallBriefing(['Why six?', 'We moved 6 cranes and 20 ships.', 'No more.']);
const across = quoteOn('q1', briefing, text, [
  { block: 'b2', start: 25, end: 31 },
  { block: 'b3', start: 0, end: 8 },
]);
const found = figureOn('f1', briefing, text, { block: 'b2', start: 9, end: 10 }, 6);
const accepted = { ...found, status: 'accepted' as const };
const blocks = new Set(['b1', 'b2', 'b3']);

describe('the letters of a block', () => {
  it('are those of the marks in it, in the order of the keys', () => {
    const beside = lettersIn([accepted, across], blocks);
    expect(beside.get('b2')?.map(({ letter }) => letter)).toEqual(['Q', 'F']);
    expect(beside.get('b3')?.map(({ letter }) => letter)).toEqual(['Q']);
    expect(beside.has('b1')).toBe(false);
  });

  it('are not there for what the engine found and nobody looked at', () => {
    const dismissed = { ...found, status: 'dismissed' as const };
    expect(lettersIn([{ ...found, status: 'found' }, dismissed], blocks).size).toBe(0);
  });

  it('stand for all marks of their kind', () => {
    const second = quoteOn('q2', briefing, text, [{ block: 'b3', start: 0, end: 2 }]);
    expect(lettersIn([across, second], blocks).get('b3')).toEqual([
      { letter: 'Q', annotations: ['q1', 'q2'] },
    ]);
  });
});

describe('the letters in the margin', () => {
  const plugin = letters(() => {});
  const start = EditorState.create({
    doc: buildDocument(briefing, text),
    plugins: [annotations(() => {}), plugin],
  });
  const show = (state: EditorState, shown: readonly Annotation[]) =>
    state.apply(showAnnotations(state.tr, { annotations: shown, standings: new Map(), active: null }));
  const drawn = (state: EditorState) =>
    plugin
      .getState(state)
      ?.find()
      .map(({ spec }) => `${spec['block']}: ${spec['letters']}`);

  it('come with the marks and go with them', () => {
    const both = show(start, [across, accepted]);
    expect(drawn(both)).toEqual(['b2: Q\nF', 'b3: Q']);
    expect(drawn(show(both, [accepted]))).toEqual(['b2: F']);
    expect(drawn(show(both, []))).toEqual([]);
  });

  it('are kept as they are where nothing changed', () => {
    const before = show(start, [across]);
    const after = show(before, [across, accepted]);
    const b3 = (state: EditorState) =>
      plugin
        .getState(state)
        ?.find()
        .find(({ spec }) => spec['block'] === 'b3')?.spec;
    expect(b3(after)).toBe(b3(before));
  });
});
