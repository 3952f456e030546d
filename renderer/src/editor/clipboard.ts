import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { wordsWithoutInjected } from './plugins/injected/commands';

/** The selected words, one string a block: without the margin, and without what nobody said. */
export function selectedWords(state: EditorState): string[] {
  const { from, to } = state.selection;
  const paragraphs: string[] = [];
  state.doc.nodesBetween(from, to, (node, position) => {
    if (node.type.name !== 'block') return true;
    const start = position + 1;
    const span = { from: Math.max(from, start), to: Math.min(to, start + node.content.size) };
    const words = wordsWithoutInjected(state, node, start, span);
    if (words !== '') paragraphs.push(node.attrs['wrapped'] ? words.replaceAll('\n', ' ') : words);
    return false;
  });
  return paragraphs;
}

/** Puts the selected words on the clipboard. */
export function copyWords({ state }: EditorView, event: ClipboardEvent): boolean {
  if (state.selection.empty || !event.clipboardData) return false;
  handOver(selectedWords(state), event.clipboardData);
  event.preventDefault();
  return true;
}

/** The same for words that are dragged away. */
export function dragWords({ state }: EditorView, event: DragEvent): boolean {
  if (state.selection.empty || !event.dataTransfer) return false;
  handOver(selectedWords(state), event.dataTransfer);
  return true;
}

/** As plain text, and as paragraphs without any of the page's own attributes. */
function handOver(paragraphs: readonly string[], data: DataTransfer): void {
  const html = document.createElement('div');
  for (const paragraph of paragraphs) {
    const p = document.createElement('p');
    p.textContent = paragraph;
    html.append(p);
  }
  data.clearData();
  data.setData('text/plain', paragraphs.join('\n\n'));
  data.setData('text/html', html.innerHTML);
}
