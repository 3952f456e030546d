import fc from 'fast-check';
import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { smallBriefing } from '../../../../../fixtures/projects/small-project';
import { buildDocument } from '../../document';
import { toPosition } from '../../positions';
import { growing } from '.';
import { grow, shrink } from './commands';
import { grown } from './spans';

const { briefing: plain, text } = smallBriefing([
  '网上有人说,今年看到了80多头江豚。请问到底应该信哪个数?',
  'Mr. Vale moved 6 cranes. The quay\nis free. ',
  'No more.',
]);
const briefing = { ...plain, blocks: plain.blocks.map((b) => (b.id === 'b3' ? { ...b, turn: 't2' } : b)) };
const doc = buildDocument(briefing, text);
const at = (block: string, offset: number): number => toPosition(doc, { block, offset }) ?? -1;

const select = (from: number, to = from): EditorState => {
  const state = EditorState.create({ doc, plugins: [growing()] });
  return state.apply(state.tr.setSelection(TextSelection.create(doc, from, to)));
};
const words = ({ selection }: EditorState) => doc.textBetween(selection.from, selection.to, '|');
const run = (state: EditorState, command: typeof grow): EditorState => {
  let next = state;
  command(state, (tr) => {
    next = state.apply(tr);
  });
  return next;
};

describe('grow', () => {
  it('goes from the caret to the sentence, the block and the turn, and no further', () => {
    const steps = [select(at('b2', 30))];
    for (let i = 0; i < 4; i++) steps.push(run(steps.at(-1) ?? select(0), grow));
    expect(steps.slice(1).map(words)).toEqual([
      'The quay\nis free.',
      'Mr. Vale moved 6 cranes. The quay\nis free. ',
      'Mr. Vale moved 6 cranes. The quay\nis free. |No more.',
      'Mr. Vale moved 6 cranes. The quay\nis free. |No more.',
    ]);
  });

  it('takes every sentence that is touched', () => {
    expect(words(run(select(at('b1', 12), at('b1', 22)), grow))).toBe(
      '网上有人说,今年看到了80多头江豚。请问到底应该信哪个数?',
    );
  });

  it('shrinks step by step to where it began, and not after another selection', () => {
    const caret = select(at('b1', 3));
    const twice = run(run(caret, grow), grow);
    expect(words(run(twice, shrink))).toBe('网上有人说,今年看到了80多头江豚。');
    expect(run(run(twice, shrink), shrink).selection.eq(caret.selection)).toBe(true);
    const moved = twice.apply(twice.tr.setSelection(TextSelection.create(doc, at('b3', 0))));
    expect(shrink(moved)).toBe(false);
  });

  it('always grows around what was selected, until it stops', () => {
    const places = fc.tuple(fc.constantFrom('b1', 'b2', 'b3'), fc.nat({ max: 8 }));
    fc.assert(
      fc.property(places, places, (a, b) => {
        const [from, to] = [at(...a), at(...b)].sort((x, y) => x - y) as [number, number];
        let span = { from, to };
        let steps = 0;
        for (let next = grown(doc, span); next; next = grown(doc, span)) {
          const around = { from: Math.min(span.from, next.from), to: Math.max(span.to, next.to) };
          expect(around).not.toEqual(span);
          span = next;
          steps += 1;
        }
        expect(steps).toBeLessThanOrEqual(3);
      }),
    );
  });
});
