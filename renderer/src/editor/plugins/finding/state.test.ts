import fc from 'fast-check';
import { EditorState, TextSelection } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { describe, expect, it } from 'vitest';
import { smallBriefing } from '../../../../../fixtures/projects/small-project';
import { foldForSearch } from '../../../../../shared/text/search-folding';
import { buildDocument } from '../../document';
import { findInDocument } from './in-document';
import type { FindQuery } from './query';
import { afterTransaction, currentHit, type FindingState, NOTHING_SOUGHT, neighbour } from './state';

const query = (words: string, more: Partial<FindQuery> = {}): FindQuery => ({
  words,
  matchCase: false,
  isPattern: false,
  ...more,
});

function stateOf(...paragraphs: string[]): EditorState {
  const { briefing, text } = smallBriefing(paragraphs);
  return EditorState.create({ doc: buildDocument(briefing, text) });
}

function sought(state: EditorState, wanted: FindQuery): FindingState {
  return afterTransaction(state.tr, NOTHING_SOUGHT, { type: 'seek', query: wanted, origin: 0 });
}

const wordsOf = ({ doc }: EditorState, { hits }: FindingState): string[] =>
  hits.map(({ from, to }) => doc.textBetween(from, to));

describe('finding in the document', () => {
  const state = stateOf('包养網在此。', 'The 包養網 is here. THE end.');

  it('finds across script and case, in reading order', () => {
    expect(wordsOf(state, sought(state, query('包養網')))).toEqual(['包养網', '包養網']);
    expect(wordsOf(state, sought(state, query('the')))).toEqual(['The', 'THE']);
    expect(wordsOf(state, sought(state, query('THE', { matchCase: true })))).toEqual(['THE']);
  });

  it('finds nothing across blocks', () => {
    expect(sought(state, query('此。The')).hits).toEqual([]);
  });

  it('reads over markup, and selects it with the words around it', () => {
    const state = stateOf('Good<b> mor</b>ning, all.');
    const markup = ['<b>', '</b>'].map((tag) => {
      const from = state.doc.textContent.indexOf(tag) + 3;
      return Decoration.inline(from, from + tag.length, {}, { isMarkup: true });
    });
    const shown = DecorationSet.create(state.doc, markup);
    const step = { type: 'seek', query: query('good morning'), origin: 0 } as const;
    expect(wordsOf(state, afterTransaction(state.tr, NOTHING_SOUGHT, step, shown))).toEqual([
      'Good<b> mor</b>ning',
    ]);
  });

  it('leaves a pattern to be run where it can be stopped, and says what is none', () => {
    expect(sought(state, query('a+', { isPattern: true }))).toMatchObject({ phase: 'searching', hits: [] });
    expect(sought(state, query('(', { isPattern: true }))).toMatchObject({ phase: 'bad-pattern', hits: [] });
  });

  it('gives slices that fold to what was wanted', () => {
    const part = fc.string({ unit: fc.constantFrom('网', '網', 'a', 'Ａ', 'é', '🇨🇳', ' ') });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), part, (paragraphs, wanted) => {
        const { doc } = stateOf(...paragraphs);
        for (const { from, to } of findInDocument(doc, query(wanted))) {
          expect(foldForSearch(doc.textBetween(from, to))).toBe(foldForSearch(wanted));
        }
      }),
    );
  });
});

describe('a text that changes under a search', () => {
  const state = stateOf('one two one', 'one');

  it('is searched again, and nothing is gone to for it', () => {
    const before = sought(state, query('one'));
    const second = before.hits[1]?.from ?? 0;
    const tr = state.tr.insertText('x', second, second + 1);
    const after = afterTransaction(tr, before, undefined);
    expect(after.hits.map(({ from, to }) => tr.doc.textBetween(from, to))).toEqual(['one', 'one']);
    expect(after.isNew).toBe(false);
  });

  it('stays as it is where only the selection moves', () => {
    const before = sought(state, query('one'));
    expect(afterTransaction(state.tr, before, undefined)).toBe(before);
  });
});

describe('going from hit to hit', () => {
  const state = stateOf('one two one', 'one');
  const finding = sought(state, query('one'));
  const at = (index: number, collapsed = false): EditorState['selection'] => {
    const { from, to } = finding.hits[index] ?? { from: 0, to: 0 };
    return TextSelection.create(state.doc, collapsed ? to : from, to);
  };

  it('goes round the end both ways', () => {
    expect(neighbour(finding, at(2), 1)).toBe(finding.hits[0]);
    expect(neighbour(finding, at(0), -1)).toBe(finding.hits[2]);
    expect(neighbour(finding, at(0), 1)).toBe(finding.hits[1]);
  });

  it('goes on from a hit that was marked, whose selection is spent', () => {
    expect(neighbour(finding, at(0, true), 1)).toBe(finding.hits[1]);
    expect(neighbour(finding, at(1, true), -1)).toBe(finding.hits[1]);
    expect(neighbour(finding, at(2, true), 1)).toBe(finding.hits[0]);
  });

  it('knows which hit is selected', () => {
    expect(currentHit(finding, at(1))).toBe(1);
    expect(currentHit(finding, at(1, true))).toBeNull();
  });

  it('goes nowhere where there is nothing', () => {
    const none = sought(state, query('three'));
    expect(neighbour(none, at(0), 1)).toBeNull();
  });
});
