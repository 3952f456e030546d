import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import { paragraph, quotation } from '../blocks';
import type { Dialect } from '../dialect';
import { settleEmphasis } from '../emphasis';
import { writingOptions } from '../markdown';
import { oneLine, plain, verbatim } from '../text';

/**
 * Nodes that a template can put into its text. As a string, which filters for text ask for, it is its words.
 */
export class Passage {
  private constructor(readonly nodes: readonly RootContent[]) {}

  /** A passage within a line. */
  static inline(...content: readonly PhrasingContent[]): Passage {
    return new Passage([paragraph(...content)]);
  }

  /** Words as a block quotation, one paragraph a line. */
  static quotation(words: string): Passage {
    return new Passage([quotation(words, null)]);
  }

  /** Whole blocks. */
  static blocks(...nodes: readonly RootContent[]): Passage {
    return new Passage(nodes);
  }

  toString(): string {
    return leaves(this.nodes).join(' ');
  }
}

/** What a template put into its text: the words of each text node, in order. */
export type Inserted = readonly string[];

/** What stands around a passage is not known, so a bar may end a cell and a backslash may meet a sign. */
const ANYWHERE: readonly Unsafe[] = [
  { character: '|', inConstruct: 'phrasing' },
  { character: '\\', inConstruct: 'phrasing' },
];

/** A passage as Markdown of a dialect that reads the same wherever it is put. */
export function writePassage({ nodes }: Passage, dialect: Dialect): string {
  const options = writingOptions(dialect);
  const tree = settleEmphasis({ type: 'root', children: [...nodes] });
  return toMarkdown(tree, { ...options, unsafe: [...ANYWHERE] }).trimEnd();
}

/** Words in which no dialect has signs of its own: letters, digits behind them, and the punctuation of sentences. */
const PLAIN = /^[\p{L}“”‘’](?:[\p{L}\p{N}，。、；：？！“”‘’…（）《》—·,]| (?=\S)|\.(?= |$))*$/u;

/** Words as Markdown within a line; spaces at their edges stay. */
export function writeWords(words: string, dialect: Dialect): string {
  // Most labels and names are such words, and the tree of a paragraph takes a hundred times as long.
  if (PLAIN.test(words)) return words;
  const [, before = '', core = '', after = ''] = /^( *)(.*?)( *)$/s.exec(oneLine(words)) ?? [];
  return `${before}${core === '' ? '' : writePassage(Passage.inline(verbatim(core)), dialect)}${after}`;
}

/** The words of all text nodes that are not empty, in order. */
export function leaves(nodes: readonly Nodes[]): string[] {
  return nodes.flatMap((node) => {
    if ('children' in node) return leaves(node.children);
    return node.type === 'text' && plain(node.value) !== '' ? [plain(node.value)] : [];
  });
}
