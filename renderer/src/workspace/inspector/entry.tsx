import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { AnnotationKind } from '../../../../shared/project/records';
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
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const press = (event: KeyboardEvent): void => {
    if (!onStep || event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    onStep(event.key === 'ArrowDown' ? 1 : -1);
  };
  return (
    <li ref={item} className={styles['entry']} data-kind={kind} data-open={isOpen} data-dim={isDim}>
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
          onKeyDown={press}
        >
          <Said words={words} kind={kind} isWhole={isOpen} />
        </button>
        {sign}
      </div>
      {children}
      {isOpen && details && <div className={styles['details']}>{details}</div>}
    </li>
  );
}

/** The id of the button that opens an annotation. */
export function headId(annotation: string): string {
  return `entry-${annotation}`;
}
