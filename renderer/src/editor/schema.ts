import { Schema } from 'prosemirror-model';
import type { Speaker } from '../../../shared/project/records';
import type { Language, TimeKind, TurnKind } from '../../../shared/transcript/findings';

/** What a `turn` node knows; a group of words that nobody speaks has null throughout. */
export interface TurnAttrs {
  readonly id: string | null;
  readonly speaker: Speaker | null;
  readonly kind: TurnKind | null;
  readonly time: string | null;
  readonly timeKind: TimeKind | null;
  /** Whether an exchange begins with it, after something else. */
  readonly opensExchange: boolean;
}

/** What a `block` node knows. */
export interface BlockAttrs {
  readonly id: string;
  readonly language: Language | null;
  /** Page text that somebody wants to see. */
  readonly furniture: boolean;
  /** Its line feeds come from a fixed width and are shown as spaces. */
  readonly wrapped: boolean;
}

/**
 * `doc > section+ > turn+ > block+ > text`. There are no marks: annotations are records beside the text and
 * are shown as decorations.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'section+' },
    section: {
      content: 'turn+',
      attrs: {
        /** Rough height in rem, for the scroll bar while the section is not laid out. */
        height: { default: 0, validate: 'number' },
      },
      selectable: false,
      toDOM: ({ attrs }) => [
        'div',
        {
          'data-section': '',
          style: `contain-intrinsic-block-size: auto ${attrs['height']}rem`,
        },
        0,
      ],
    },
    turn: {
      content: 'block+',
      attrs: {
        id: { default: null, validate: 'string|null' },
        speaker: { default: null },
        kind: { default: null, validate: 'string|null' },
        time: { default: null, validate: 'string|null' },
        timeKind: { default: null, validate: 'string|null' },
        opensExchange: { default: false, validate: 'boolean' },
      },
      selectable: false,
      isolating: true,
      toDOM: () => ['div', 0],
    },
    block: {
      content: 'text*',
      marks: '',
      attrs: {
        id: { default: '', validate: 'string' },
        language: { default: null, validate: 'string|null' },
        furniture: { default: false, validate: 'boolean' },
        wrapped: { default: false, validate: 'boolean' },
      },
      whitespace: 'pre',
      selectable: false,
      toDOM: ({ attrs }) => [
        'p',
        {
          'data-block': attrs['id'],
          lang: attrs['language'],
          'data-furniture': attrs['furniture'] ? '' : null,
          'data-wrapped': attrs['wrapped'] ? '' : null,
        },
        0,
      ],
    },
    text: {},
  },
});
