import type { FootnoteDefinition, Nodes, Root } from 'mdast';

/** What a Markdown file keeps apart from the place where it belongs. */
export interface NotesAndLinks {
  /** The notes in the order of their numbers. */
  readonly notes: readonly FootnoteDefinition[];
  /** The number of a note, from 1: as the text first refers to them, and after these the others. */
  readonly numberOf: (identifier: string) => number;
  /** Where a link of that name leads; null for a name that stands for nothing. */
  readonly addressOf: (identifier: string) => string | null;
}

/** Looks through a tree for notes and for the addresses of links. */
export function notesAndLinks(root: Root): NotesAndLinks {
  const notes = new Map<string, FootnoteDefinition>();
  const numbers = new Map<string, number>();
  const addresses = new Map<string, string>();
  const count = (identifier: string): void => {
    if (!numbers.has(identifier)) numbers.set(identifier, numbers.size + 1);
  };
  const look = (node: Nodes): void => {
    if (node.type === 'footnoteReference') count(node.identifier);
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node);
    if (node.type === 'definition' && !addresses.has(node.identifier))
      addresses.set(node.identifier, node.url);
    if ('children' in node) for (const child of node.children) look(child);
  };
  look(root);
  for (const identifier of notes.keys()) count(identifier);
  const numberOf = (identifier: string): number => numbers.get(identifier) ?? 0;
  return {
    notes: [...notes.values()].sort((a, b) => numberOf(a.identifier) - numberOf(b.identifier)),
    numberOf,
    addressOf: (identifier) => addresses.get(identifier) ?? null,
  };
}
