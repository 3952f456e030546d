import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { noteTyping } from '../state/project';

const IDLE = 700;

interface DraftField {
  readonly value: string;
  readonly onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  readonly onBlur: () => void;
}

/**
 * A text field that saves by itself: after a pause, when it loses the focus, when it goes away and when
 * the window closes. While it holds words that are not stored, the save sign says so. `save` answers
 * whether the words were stored; if not, they stay in the field and are tried again.
 */
export function useDraft(stored: string, save: (text: string) => Promise<boolean>): DraftField {
  const [text, setText] = useState<string | null>(null);
  const draft = useRef({ text, timer: 0, stored, save });
  draft.current.stored = stored;
  draft.current.save = save;

  const flush = useRef(async () => {
    const { text: typed, timer, stored: before, save: store } = draft.current;
    window.clearTimeout(timer);
    if (typed === null) return;
    if (typed !== before && !(await store(typed))) return;
    // Words typed while the others were being stored are the next draft.
    if (draft.current.text !== typed) return;
    draft.current.text = null;
    noteTyping(-1);
    setText(null);
  });

  useEffect(() => {
    const leave = (): void => void flush.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  return {
    value: text ?? stored,
    onChange: ({ target }) => {
      if (draft.current.text === null) noteTyping(1);
      draft.current.text = target.value;
      setText(target.value);
      window.clearTimeout(draft.current.timer);
      draft.current.timer = window.setTimeout(() => void flush.current(), IDLE);
    },
    onBlur: () => void flush.current(),
  };
}
