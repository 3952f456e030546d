import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { smallBriefing } from '../../../../../fixtures/projects/small-project';
import { presentText } from '../../../../../shared/anchoring/present-text';
import type { Briefing } from '../../../../../shared/project/records';
import type { Structure } from '../../../../../shared/text/structure';
import { buildDocument } from '../../document';
import { toPosition } from '../../positions';
import { structure } from '.';
import { addressAt, showStructure } from './commands';
import { structureKey } from './key';
import { structureIn } from './places';

const { briefing: plain, text } = smallBriefing(['Cranes', 'We moved 6 cranes.', 'No more.']);
const range = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const heading: Structure = { kind: 'heading', level: 2, ...range('Cranes') };
const strong: Structure = { kind: 'strong', ...range('moved') };
const link: Structure = { kind: 'link', address: 'https://port.example/', ...range('6 cranes') };
const item: Structure = { kind: 'item', depth: 1, start: range('We moved').start, end: text.length - 2 };

const formatted = (parts: readonly Structure[]): Briefing => ({ ...plain, structure: [...parts] });

/** The words that each place covers, in the blocks as they are. */
function words(briefing: Briefing): string[] {
  return structureIn(briefing).map(({ segment }) => {
    const block = briefing.blocks.find(({ id }) => id === segment.block);
    return block ? presentText(block, text).slice(segment.start, segment.end) : '';
  });
}

describe('structureIn', () => {
  it('says where formatting stands in the blocks, and whether it is all of one', () => {
    expect(structureIn(formatted([heading, strong]))).toMatchObject([
      { segment: { block: 'b1', start: 0, end: 6 }, isWhole: true, isFirst: true },
      { segment: { block: 'b2', start: 3, end: 8 }, isWhole: false, isFirst: true },
    ]);
  });

  it('cuts what runs over several blocks, without the labels between them', () => {
    expect(structureIn(formatted([item]))).toMatchObject([
      { segment: { block: 'b2' }, isWhole: true, isFirst: true },
      { segment: { block: 'b3' }, isWhole: true, isFirst: false },
    ]);
  });

  it('finds all that lies in one another', () => {
    expect(words(formatted([item, strong, link]))).toEqual([
      'We moved 6 cranes.',
      'No more.',
      'moved',
      '6 cranes',
    ]);
  });

  it('follows corrections, and goes with words that are gone', () => {
    const corrected = (start: number, end: number, replacement: string): Briefing => ({
      ...formatted([strong, link]),
      blocks: plain.blocks.map((block) =>
        block.id === 'b2' ? { ...block, corrections: [{ start, end, text: replacement }] } : block,
      ),
    });
    const { start, end } = range('moved');
    expect(words(corrected(start, end, 'lifted'))).toEqual(['lifted', '6 cranes']);
    expect(words(corrected(start - 3, start, 'They '))).toEqual(['moved', '6 cranes']);
    expect(words(corrected(start, end + 1, ''))).toEqual(['6 cranes']);
  });

  it('leaves out what lies in no block', () => {
    expect(structureIn(formatted([{ kind: 'strong', ...range('MS. VANCE:') }]))).toEqual([]);
  });
});

describe('formatting in the transcript', () => {
  const briefing = formatted([heading, item, strong, link]);
  const doc = buildDocument(briefing, text);
  const empty = EditorState.create({ doc, plugins: [structure()] });
  const state = empty.apply(showStructure(empty.tr, structureIn(briefing)));
  const caret = (block: string, offset: number): EditorState => {
    const at = toPosition(doc, { block, offset }) ?? -1;
    return state.apply(state.tr.setSelection(TextSelection.create(doc, at)));
  };

  it('is drawn on the document as it is', () => {
    expect(state.doc).toBe(doc);
    expect(structureKey.getState(state)?.find()).toHaveLength(5);
  });

  it('has the address of the link at the caret', () => {
    expect(addressAt(caret('b2', 12))).toBe('https://port.example/');
    expect(addressAt(caret('b2', 4))).toBeNull();
  });
});
