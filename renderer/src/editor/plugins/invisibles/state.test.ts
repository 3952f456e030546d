import { EditorState, TextSelection } from 'prosemirror-state';
import type { Decoration } from 'prosemirror-view';
import { describe, expect, it } from 'vitest';
import { smallBriefing } from '../../../../../fixtures/projects/small-project';
import { surroundingsOf } from '../../../../../shared/text/invisibles/find-invisibles';
import { selectedWords } from '../../clipboard';
import { buildDocument } from '../../document';
import { toPosition } from '../../positions';
import { invisibles, showBoxes } from '.';
import { invisiblesKey } from './key';
import type { Showing } from './state';

const { briefing, text } = smallBriefing(['Why\u200b six?', 'We moved 6 cranes.', 'No m\u043ere\u202e.']);
const showing: Showing = {
  surroundings: surroundingsOf(text),
  words: {
    kinds: {
      'zero-width': 'Zero width',
      'soft-hyphen': 'Soft hyphen',
      bidi: 'Direction',
      control: 'Control',
      'variation-selector': 'Selector',
      tag: 'Tag',
      'private-use': 'Private',
      noncharacter: 'None',
      homoglyph: 'Look-alike',
    },
    scripts: {
      latin: 'Latin',
      cyrillic: 'Cyrillic',
      greek: 'Greek',
      armenian: 'Armenian',
      cherokee: 'Cherokee',
      radical: 'Radical',
    },
    looksLike: (script, like) => `${script} for ${like}`,
  },
};

const hidden = EditorState.create({ doc: buildDocument(briefing, text), plugins: [invisibles()] });
const shown = hidden.apply(showBoxes(hidden.tr, showing));

function boxesIn(state: EditorState): readonly Decoration[] {
  return invisiblesKey.getState(state)?.boxes.find() ?? [];
}

/** The words under each box, in order. */
function boxed(state: EditorState): string[] {
  return boxesIn(state).map(({ from, to }) => state.doc.textBetween(from, to));
}

function at(state: EditorState, block: string, offset: number): number {
  return toPosition(state.doc, { block, offset }) ?? -1;
}

describe('boxes for characters that cannot be seen', () => {
  it('are drawn where that is wanted, and taken away', () => {
    expect(boxed(hidden)).toEqual([]);
    expect(boxed(shown)).toEqual(['\u200b', '\u043e', '\u202e']);
    expect(boxed(shown.apply(showBoxes(shown.tr, null)))).toEqual([]);
  });

  it('leave the text and what is copied as they are', () => {
    expect(shown.doc).toBe(hidden.doc);
    const whole = TextSelection.create(shown.doc, at(shown, 'b1', 0), at(shown, 'b3', 9));
    const all = shown.apply(shown.tr.setSelection(whole));
    expect(selectedWords(all)).toEqual(['Why\u200b six?', 'We moved 6 cranes.', 'No m\u043ere\u202e.']);
  });

  it('come and go with what is typed in their block', () => {
    const typed = shown.apply(shown.tr.insertText('\u2060', at(shown, 'b2', 3)));
    expect(boxed(typed)).toEqual(['\u200b', '\u2060', '\u043e', '\u202e']);
    const gone = typed.apply(typed.tr.delete(at(typed, 'b1', 3), at(typed, 'b1', 4)));
    expect(boxed(gone)).toEqual(['\u2060', '\u043e', '\u202e']);
  });

  it('stay the same where nothing was typed', () => {
    const typed = shown.apply(shown.tr.insertText('seven', at(shown, 'b2', 9)));
    expect(boxed(typed)).toEqual(['\u200b', '\u043e', '\u202e']);
    const [first] = boxesIn(shown);
    expect(boxesIn(typed)[0]?.spec).toBe(first?.spec);
  });
});
