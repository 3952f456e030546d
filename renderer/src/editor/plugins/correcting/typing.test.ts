import fc from 'fast-check';
import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { smallBriefing } from '../../../../../fixtures/projects/small-project';
import { buildDocument } from '../../document';
import { toPosition } from '../../positions';
import { correcting } from '.';
import { crossesBlocks, keepsStructure, replaceWords } from './typing';

const PARAGRAPHS = ['Why six?', 'Six cranes.', 'And ships.'];

function open(paragraphs: readonly string[] = PARAGRAPHS) {
  const { briefing, text } = smallBriefing(paragraphs);
  const state = EditorState.create({ doc: buildDocument(briefing, text), plugins: [correcting()] });
  const at = (block: string, offset: number): number => toPosition(state.doc, { block, offset }) ?? -1;
  return { state, at };
}

function words(state: EditorState): string[] {
  const found: string[] = [];
  state.doc.descendants((node) => {
    if (node.type.name === 'block') found.push(node.textContent);
  });
  return found;
}

describe('replaceWords', () => {
  it('puts words into a block and the caret behind them', () => {
    const { state, at } = open();
    const next = state.apply(replaceWords(state.tr, { from: at('b2', 0), to: at('b2', 3) }, 'Seven'));
    expect(words(next)).toEqual(['Why six?', 'Seven cranes.', 'And ships.']);
    expect(next.selection.empty && next.selection.head).toBe(at('b2', 5));
  });

  it('deletes inside each of several blocks and keeps all of them', () => {
    const { state, at } = open();
    const next = state.apply(replaceWords(state.tr, { from: at('b1', 4), to: at('b3', 4) }, 'x'));
    expect(words(next)).toEqual(['Why x', '', 'ships.']);
    expect(next.selection.head).toBe(at('b1', 5));
  });

  it('makes spaces of the line breaks in pasted words', () => {
    const { state, at } = open();
    const next = state.apply(replaceWords(state.tr, { from: at('b1', 0), to: at('b1', 3) }, 'a\r\nb \n\n c'));
    expect(words(next)[0]).toBe('a b c six?');
  });

  it('never changes how many blocks there are, whatever is selected and typed', () => {
    const { state } = open();
    const place = fc.nat(state.doc.content.size);
    fc.assert(
      fc.property(place, place, fc.string(), (a, b, typed) => {
        const { from, to } = TextSelection.between(state.doc.resolve(a), state.doc.resolve(b));
        const tr = replaceWords(state.tr, { from, to }, typed);
        expect(keepsStructure(tr)).toBe(true);
        expect(words(state.apply(tr))).toHaveLength(PARAGRAPHS.length);
      }),
    );
  });
});

describe('the structure', () => {
  it('stays: what would join, split, remove or add a block is refused', () => {
    const { state, at } = open();
    const refused = [
      state.tr.delete(at('b1', 2), at('b2', 2)),
      state.tr.split(at('b2', 3)),
      state.tr.delete(0, state.doc.child(0).nodeSize),
      state.tr.setNodeAttribute(at('b1', 0) - 1, 'id', 'other'),
    ];
    for (const tr of refused) expect(state.apply(tr).doc).toBe(state.doc);
    expect(words(state.apply(state.tr.insertText('!', at('b2', 11))))[1]).toBe('Six cranes.!');
  });

  it('knows a selection that runs over blocks from one that does not', () => {
    const { state, at } = open();
    expect(crossesBlocks(state.doc, { from: at('b1', 0), to: at('b1', 8) })).toBe(false);
    expect(crossesBlocks(state.doc, { from: at('b1', 8), to: at('b2', 0) })).toBe(true);
  });
});
