import { type KeyboardEvent, type Ref, useId, useImperativeHandle, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './template-text.module.css';
import { indent, offsetOf, outdent } from './text-editing';

/** What can be done with the text from outside. */
export interface TemplateTextHandle {
  /** Puts the caret at a line and a column, both from 1. */
  readonly goTo: (line: number, column: number) => void;
}

/** The text of a template, with the numbers of its lines. */
export function TemplateText({
  text,
  wrongLine,
  problemId,
  onChange,
  handle,
}: {
  readonly text: string;
  /** The line that something is wrong in, from 1; null where nothing is. */
  readonly wrongLine: number | null;
  /** The id of what says what is wrong. */
  readonly problemId: string;
  readonly onChange: (text: string) => void;
  readonly handle: Ref<TemplateTextHandle>;
}) {
  const { t } = useTranslation('templates');
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  /** After Escape, Tab leaves the text as it leaves any other field. */
  const isLeaving = useRef(false);
  useImperativeHandle(handle, () => ({
    goTo: (line, column) => {
      const at = offsetOf(text, line, column);
      area.current?.focus();
      area.current?.setSelectionRange(at, at);
    },
  }));
  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key === 'Escape') {
      isLeaving.current = true;
      event.stopPropagation();
      return;
    }
    if (event.key === 'Shift') return;
    const isTab = event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!isTab || isLeaving.current) {
      isLeaving.current = false;
      return;
    }
    event.preventDefault();
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const edit = event.shiftKey ? outdent : indent;
    const next = edit({ text: value, start: selectionStart, end: selectionEnd });
    replaceAll(event.currentTarget, next.text);
    event.currentTarget.setSelectionRange(next.start, next.end);
  };
  const lines = text.split('\n');
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{t('text')}</label>
      <div className={styles['editor']}>
        {/* The lines are repeated, unseen, so that each number stands at its own however they wrap. */}
        <ol className={styles['lines']} aria-hidden>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number.
            <li key={index} data-wrong={index + 1 === wrongLine}>
              {`${line} `}
            </li>
          ))}
        </ol>
        <textarea
          ref={area}
          id={id}
          className={styles['area']}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          aria-describedby={`${id}-hint ${problemId}`}
          aria-invalid={wrongLine !== null}
          value={text}
          onChange={({ target }) => onChange(target.value)}
          onKeyDown={press}
        />
      </div>
      <p id={`${id}-hint`} className={styles['hint']}>
        {t('tab')}
      </p>
    </div>
  );
}

/** Types over the whole text, so that the field's own undo knows of it. */
function replaceAll(area: HTMLTextAreaElement, text: string): void {
  area.select();
  document.execCommand('insertText', false, text);
}
