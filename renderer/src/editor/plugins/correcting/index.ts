import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { copyWords } from '../../clipboard';
import { crossesBlocks, keepsStructure, replaceWords } from './typing';

/** What an input event wants that text inside of blocks does not have: new lines, formats, a history. */
const FOREIGN = /^(insert(Paragraph|LineBreak|OrderedList|UnorderedList|HorizontalRule|Link)|format|history)/;

/**
 * Typing in correct mode. What is typed, deleted, cut or pasted changes the words of blocks and nothing else;
 * whatever else an input method or a browser comes up with is refused.
 */
export function correcting(): Plugin {
  return new Plugin({
    filterTransaction: (tr) => !tr.docChanged || keepsStructure(tr),
    props: {
      handleTextInput(view, from, to, text) {
        if (!crossesBlocks(view.state.doc, { from, to })) return false;
        view.dispatch(replaceWords(view.state.tr, { from, to }, text));
        return true;
      },
      handlePaste(view, event) {
        type(view, event.clipboardData?.getData('text/plain') ?? '');
        return true;
      },
      // Dragged words would be taken from where they stand; whoever wants that cuts and pastes.
      handleDrop: () => true,
      handleDOMEvents: {
        // The view would swallow the keys of a rich text; undo, for one, is the project's.
        keydown: (_view, event) => (event.ctrlKey || event.metaKey) && /^[biyz]$/i.test(event.key),
        cut(view, event) {
          if (copyWords(view, event)) type(view, '');
          return true;
        },
        compositionstart(view) {
          // An input method would melt the blocks together that it begins to write over.
          if (crossesBlocks(view.state.doc, view.state.selection)) type(view, '');
          return false;
        },
        beforeinput(view, event) {
          const isForeign = FOREIGN.test(event.inputType);
          const deletes = event.inputType.startsWith('delete');
          const crosses = deletes && crossesBlocks(view.state.doc, view.state.selection);
          if (!isForeign && !crosses) return false;
          event.preventDefault();
          if (crosses) type(view, '');
          return true;
        },
      },
      handleKeyDown(view, event) {
        if (event.key === 'Enter' && !event.isComposing) return true;
        const deletes = event.key === 'Backspace' || event.key === 'Delete';
        if (!deletes || !crossesBlocks(view.state.doc, view.state.selection)) return false;
        type(view, '');
        return true;
      },
    },
  });
}

function type(view: EditorView, words: string): void {
  view.dispatch(replaceWords(view.state.tr, view.state.selection, words));
}
