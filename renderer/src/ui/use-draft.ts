import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { noteTyping } from '../state/project';

const IDLE = 700;

interface DraftField {
  readonly value: string;
  readonly onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  readonly onCompositionEnd: () => void;
  readonly onBlur: () => void;
}

/**
 * A text field that saves by itself: after a pause, when it loses the focus, when it goes away and when
 * the window closes. While it holds words that are not stored, the save sign says so. `save` answers
 * whether the words were stored; if not, they stay in the field and are tried again.
 */
export function useDraft(stored: string, save: (text: string) => Promise<boolean>): DraftField {
  // What is shown from the first keystroke until the focus leaves, even where it is stored differently.
  const [shown, setShown] = useState<string | null>(null);
  const draft = useRef({ unsaved: null as string | null, timer: 0, stored, save });
  draft.current.stored = stored;
  draft.current.save = save;

  const flush = useRef(async () => {
    const { unsaved, timer, stored: before, save: store } = draft.current;
    window.clearTimeout(timer);
    if (unsaved === null || (unsaved !== before && !(await store(unsaved)))) return;
    // Words typed while the others were being stored are the next draft.
    if (draft.current.unsaved !== unsaved) return;
    draft.current.unsaved = null;
    noteTyping(-1);
  });
  const flushSoon = (): void => {
    window.clearTimeout(draft.current.timer);
    draft.current.timer = window.setTimeout(() => void flush.current(), IDLE);
  };

  useEffect(() => {
    const leave = (): void => void flush.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  return {
    value: shown ?? stored,
    onChange: ({ target, nativeEvent }) => {
      if (draft.current.unsaved === null) noteTyping(1);
      draft.current.unsaved = target.value;
      setShown(target.value);
      // An input method is not interrupted: what it composes is stored when it is done.
      if (nativeEvent instanceof InputEvent && nativeEvent.isComposing) {
        window.clearTimeout(draft.current.timer);
      } else flushSoon();
    },
    onCompositionEnd: flushSoon,
    onBlur: () => {
      void flush.current().then(() => {
        if (draft.current.unsaved === null) setShown(null);
      });
    },
  };
}
