import type { ParagraphKind, TextBuilder } from '../text-builder';

/** A document as mammoth gives it to `transformDocument`; what is not named here holds no text. */
export interface WordDocument {
  readonly children: readonly WordNode[];
  readonly notes: { resolve(reference: NoteReference): { readonly body: readonly WordNode[] } | null };
}

interface NoteReference {
  readonly type: 'noteReference';
  readonly noteType: string;
  readonly noteId: string;
}

interface Parent {
  readonly children: readonly WordNode[];
}

type WordNode =
  | (Parent & { readonly type: 'paragraph'; readonly styleId: string | null })
  | (Parent & { readonly type: 'run'; readonly isBold: boolean })
  | (Parent & { readonly type: 'hyperlink'; readonly href?: string })
  | (Parent & { readonly type: 'table' | 'tableRow' | 'tableCell' })
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' | 'image' | 'bookmarkStart' }
  | { readonly type: 'checkbox'; readonly checked: boolean }
  | { readonly type: 'break'; readonly breakType: string }
  | NoteReference;

/** Tells a builder what stands in a document, the notes at its end. */
export function tellDocument({ children, notes }: WordDocument, builder: TextBuilder): void {
  const referred: NoteReference[] = [];
  let isInNotes = false;

  const tellAll = (nodes: readonly WordNode[], strong = false) => {
    for (const node of nodes) tell(node, strong);
  };

  const tell = (node: WordNode, strong: boolean): void => {
    switch (node.type) {
      case 'paragraph':
        builder.beginParagraph(kindOf(node.styleId));
        tellAll(node.children);
        builder.endParagraph();
        return;
      case 'run':
        tellAll(node.children, node.isBold);
        return;
      case 'hyperlink':
        // A link without an address leads to another place of the document.
        if (node.href === undefined) tellAll(node.children, strong);
        else {
          builder.openLink(node.href);
          tellAll(node.children, strong);
          builder.closeLink();
        }
        return;
      case 'tableRow':
        builder.beginRow(node.children.length);
        tellAll(node.children);
        builder.endRow();
        return;
      case 'tableCell':
        builder.beginCell();
        tellAll(node.children);
        return;
      case 'table':
        tellAll(node.children);
        return;
      case 'text':
        builder.add(node.value.replace(/[\t\n\r]/g, ' '), strong);
        return;
      case 'tab':
        builder.add('\t');
        return;
      case 'checkbox':
        builder.add(node.checked ? '☒' : '☐');
        return;
      case 'break':
        if (node.breakType === 'line') builder.breakLine();
        else builder.breakPage();
        return;
      case 'noteReference':
        // Word has no notes on notes; a file that does would never end.
        if (isInNotes) return;
        referred.push(node);
        builder.referToNote(referred.length);
        return;
    }
  };

  tellAll(children);
  isInNotes = true;
  for (const [index, reference] of referred.entries()) {
    builder.beginNote(index + 1);
    tellAll(notes.resolve(reference)?.body ?? []);
  }
}

/** What the style says that `writePlainly` has given the paragraph. */
function kindOf(style: string | null): ParagraphKind {
  const [kind, level] = (style ?? '').split(':');
  if (kind === 'heading') return { heading: Number(level) };
  return kind === 'item' ? { item: { marker: '', depth: Number(level) } } : {};
}
