import fc from 'fast-check';
import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { smallBriefing } from '../../../fixtures/projects/small-project';
import { presentText } from '../../../shared/anchoring/present-text';
import type { Correction } from '../../../shared/project/records';
import type { Content } from './content';
import { buildDocument } from './document';
import { toPosition } from './positions';
import { typedBlocks, writeWords } from './stored-words';
import { wordsOf } from './words';

const PARAGRAPHS = ['Why six?', 'Six cranes were moved.', 'And ships.'];

/** What is shown where the second paragraph has some corrections, given in its own offsets. */
function corrected(corrections: readonly Correction[] = []): Content {
  const { briefing, text } = smallBriefing(PARAGRAPHS);
  const blocks = briefing.blocks.map((block) => {
    if (block.id !== 'b2') return block;
    const shift = ({ start, end, text: words }: Correction): Correction => ({
      start: block.start + start,
      end: block.start + end,
      text: words,
    });
    return { ...block, corrections: corrections.map(shift) };
  });
  return {
    briefing: { ...briefing, blocks },
    text,
    annotations: [],
    standings: new Map(),
    active: null,
    invisibles: null,
    isCorrecting: true,
    words: wordsOf(((key: string) => key) as never, 'en'),
  };
}

function stateOf({ briefing, text }: Content): EditorState {
  return EditorState.create({ doc: buildDocument(briefing, text) });
}

const at = (state: EditorState, offset: number): number =>
  toPosition(state.doc, { block: 'b2', offset }) ?? -1;

describe('writeWords', () => {
  it('changes only the words that differ, so that the caret stays at the words around it', () => {
    const before = corrected();
    const next = corrected([{ start: 0, end: 3, text: 'Seven' }]);
    const state = stateOf(before);
    const caret = TextSelection.create(state.doc, at(state, 11));
    const tr = writeWords(state.tr.setSelection(caret), before, next);
    expect(tr.doc.eq(buildDocument(next.briefing, next.text))).toBe(true);
    expect(tr.selection.head).toBe(at(state, 13));
  });

  it('makes the document that would be built anew, from any words and to any', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '船'), maxLength: 6 });
    const correction = fc.record({ start: fc.nat(11), length: fc.nat(11), text: words });
    const place = ({ start, length, text }: { start: number; length: number; text: string }): Correction => ({
      start,
      end: start + length,
      text,
    });
    fc.assert(
      fc.property(correction, correction, (a, b) => {
        const [before, next] = [corrected([place(a)]), corrected([place(b)])];
        const { tr } = stateOf(before);
        expect(writeWords(tr, before, next).doc.eq(buildDocument(next.briefing, next.text))).toBe(true);
      }),
    );
  });

  it('touches nothing where the words are typed already', () => {
    const next = corrected([{ start: 0, end: 3, text: 'Seven' }]);
    const state = stateOf(next);
    expect(writeWords(state.tr, corrected(), next).docChanged).toBe(false);
  });
});

describe('typedBlocks', () => {
  it('names the blocks that somebody typed in, and none where it is stored words that are shown', () => {
    const before = corrected();
    const state = stateOf(before);
    const first = toPosition(state.doc, { block: 'b1', offset: 0 }) ?? -1;
    const typed = state.tr.insertText('x', at(state, 3)).insertText('y', first);
    expect([...typedBlocks(typed)].sort()).toEqual(['b1', 'b2']);
    const shown = writeWords(state.tr, before, corrected([{ start: 0, end: 3, text: 'Seven' }]));
    expect([...typedBlocks(shown)]).toEqual([]);
  });

  it('knows a block of which everything was deleted', () => {
    const { doc, tr } = stateOf(corrected());
    const block = presentText({ start: 0, end: 22, corrections: [] }, PARAGRAPHS[1] ?? '');
    const start = toPosition(doc, { block: 'b2', offset: 0 }) ?? -1;
    expect([...typedBlocks(tr.delete(start, start + block.length))]).toEqual(['b2']);
  });
});
