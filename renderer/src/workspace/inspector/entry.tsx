import { type KeyboardEvent, type ReactNode, useDeferredValue, useEffect, useRef } from 'react';
import type { AnnotationKind } from '../../../../shared/project/records';
import { dragAnnotation, prepareToGive } from '../../export/give-annotation';
import { useLanguage } from '../../i18n/use-language';
import { useWorkspace } from '../../state/workspace';
import { useCurrent } from '../current';
import { CopyButton } from './copy-button';
import styles from './entry.module.css';
import { Said } from './said';
import { useLookAt } from './use-look-at';

interface EntryProps {
  readonly id: string;
  readonly kind: AnnotationKind;
  readonly isOpen: boolean;
  readonly words: string;
  /** Stands beside the words, such as a verdict. */
  readonly sign?: ReactNode;
  readonly isDim?: boolean;
  /** Begins a part of the list. */
  readonly heading?: string | undefined;
  /** Goes to the next or the previous entry; then only the open one is a tab stop. */
  readonly onStep?: (step: 1 | -1) => void;
  /** Always shown, under the words. */
  readonly children?: ReactNode;
  /** Shown while the annotation is the one looked at. */
  readonly details?: ReactNode;
}

/** One annotation in a list of the inspector. Its words open it and bring it up in the transcript. */
export function Entry({
  id,
  kind,
  isOpen,
  words,
  sign,
  isDim = false,
  heading,
  onStep,
  children,
  details,
}: EntryProps) {
  const lookAt = useLookAt();
  const { transcript } = useCurrent();
  const language = useLanguage();
  const isOpened = useWorkspace((state) => state.opened === id);
  const item = useRef<HTMLLIElement>(null);
  // The details are drawn a moment after the rest: what was just marked is on the screen before its form.
  const hasDetails = useDeferredValue(isOpen, false);
  useEffect(() => {
    if (hasDetails) item.current?.scrollIntoView({ block: 'nearest' });
  }, [hasDetails]);
  useEffect(() => {
    if (!isOpened) return;
    document.getElementById(headId(id))?.focus();
    useWorkspace.setState({ opened: null });
  }, [isOpened, id]);
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    transcript.current?.takeFocus();
  };
  const step = (event: KeyboardEvent): void => {
    if (!onStep || event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    onStep(event.key === 'ArrowDown' ? 1 : -1);
  };
  return (
    // Escape goes back to the words, from any control of the entry.
    <li
      ref={item}
      className={styles['entry']}
      data-kind={kind}
      data-open={isOpen}
      data-dim={isDim}
      onKeyDown={press}
    >
      {heading && <h3 className={styles['heading']}>{heading}</h3>}
      <div className={styles['head']}>
        <button
          type="button"
          id={headId(id)}
          className={styles['words']}
          aria-expanded={details === undefined ? undefined : isOpen}
          aria-current={isOpen ? 'true' : undefined}
          tabIndex={onStep && !isOpen ? -1 : 0}
          onClick={() => lookAt(id)}
          onKeyDown={step}
          draggable
          onPointerEnter={() => void prepareToGive()}
          onDragStart={({ dataTransfer }) => dragAnnotation(dataTransfer, id, language, words)}
        >
          <Said words={words} kind={kind} isWhole={isOpen} />
        </button>
        <span className={styles['signs']}>
          {sign}
          {isOpen && <CopyButton annotation={id} />}
        </span>
      </div>
      {children}
      {hasDetails && details && <div className={styles['details']}>{details}</div>}
    </li>
  );
}

/** The id of the button that opens an annotation. */
export function headId(annotation: string): string {
  return `entry-${annotation}`;
}
