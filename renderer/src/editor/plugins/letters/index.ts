import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Annotation } from '../../../../../shared/project/records';
import { blockSpan } from '../../positions';
import { annotationsKey } from '../annotations/key';
import { type Letter, lettersIn } from './letters';

const lettersKey = new PluginKey<DecorationSet>('letters');

/**
 * The letters of the marks beside each block: a sign that needs no colour. They are drawn by the style sheet, so
 * that they take no room, are no part of the text and cost nothing while out of sight. A click opens the first
 * mark of that kind in the block, a further one the next. Comes after the annotations, whose state it reads.
 */
export function letters(onActivate: (annotation: string) => void): Plugin<DecorationSet> {
  let last: string | null = null;
  return new Plugin<DecorationSet>({
    key: lettersKey,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, drawn, _before, state) {
        const mapped = tr.docChanged ? drawn.map(tr.mapping, tr.doc) : drawn;
        return tr.getMeta(annotationsKey) ? redraw(mapped, state, tr.doc) : mapped;
      },
    },
    props: {
      decorations: (state) => lettersKey.getState(state),
      handleDOMEvents: {
        mousedown(view, event) {
          const block = event.target instanceof HTMLElement ? event.target : null;
          if (!block?.dataset['letters'] || !isBeside(block, event)) return false;
          const id = block.dataset['block'] ?? '';
          const found = lettersIn(shownIn(view.state), new Set([id])).get(id);
          const annotations = found?.[lineAt(block, event)]?.annotations ?? [];
          const next = annotations[(annotations.indexOf(last ?? '') + 1) % annotations.length];
          if (!next) return false;
          event.preventDefault();
          last = next;
          onActivate(next);
          return true;
        },
      },
    },
  });
}

/** Draws the blocks in which marks changed, and touches nothing else. */
function redraw(drawn: DecorationSet, state: EditorState, doc: Node): DecorationSet {
  const touched = annotationsKey.getState(state)?.touched ?? new Set();
  if (touched.size === 0) return drawn;
  const found = lettersIn(shownIn(state), touched);
  const stale: Decoration[] = [];
  const fresh: Decoration[] = [];
  for (const block of touched) {
    const span = blockSpan(doc, block);
    if (!span) continue;
    const letters = textOf(found.get(block) ?? []);
    const [old] = drawn.find(span.from, span.to, (spec) => spec['block'] === block);
    if (old && old.spec['letters'] === letters) continue;
    if (old) stale.push(old);
    if (letters === '') continue;
    fresh.push(Decoration.node(span.from, span.to, { 'data-letters': letters }, { block, letters }));
  }
  return drawn.remove(stale).add(doc, fresh);
}

/** One letter below the other. */
function textOf(letters: readonly Letter[]): string {
  return letters.map(({ letter }) => letter).join('\n');
}

function shownIn(state: EditorState): Annotation[] {
  const drawn = annotationsKey.getState(state)?.drawn.values() ?? [];
  return [...drawn].map(({ annotation }) => annotation);
}

/** Whether the mouse is in the margin, where the letters are. */
function isBeside(block: HTMLElement, { clientX }: MouseEvent): boolean {
  return clientX < block.getBoundingClientRect().left;
}

/** Which letter the mouse is on, from the top. */
function lineAt(block: HTMLElement, { clientY }: MouseEvent): number {
  const style = getComputedStyle(block, '::before');
  const top = block.getBoundingClientRect().top + Number.parseFloat(style.top);
  return Math.floor((clientY - top) / Number.parseFloat(style.lineHeight));
}
