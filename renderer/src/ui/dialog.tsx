import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactNode, RefObject } from 'react';
import { cx } from './cx';
import styles from './dialog.module.css';
import { useCountDialog } from './open-dialogs';
import { ProblemList } from './problem-list';

/** What scrolls and holds nothing to press has to take the focus itself. */
const SCROLLABLE = { tabIndex: 0 };

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** Stands under the title. */
  readonly subtitle?: ReactNode;
  readonly size: 'small' | 'medium' | 'wide' | 'large';
  readonly children: ReactNode;
  readonly footer: ReactNode;
  /** Whether the part that scrolls is only read, and holds nothing to press. */
  readonly isReadOnly?: boolean;
  /** What takes the focus first; the first control unless it is given. */
  readonly first?: RefObject<HTMLElement | null>;
}

/** A modal dialog with a title, a part that scrolls and a row of buttons. */
export function Dialog({
  open,
  onClose,
  title,
  subtitle,
  size,
  children,
  footer,
  isReadOnly,
  first,
}: DialogProps) {
  useCountDialog(open);
  return (
    <Base.Root
      open={open}
      disablePointerDismissal={size === 'large'}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Base.Portal>
        <Base.Backdrop className={styles['backdrop']} />
        <Base.Popup className={cx(styles['popup'], styles[size])} initialFocus={first ?? true}>
          <header className={styles['head']}>
            <Base.Title className={styles['title']}>{title}</Base.Title>
            {subtitle}
          </header>
          <div className={styles['body']} {...(isReadOnly && SCROLLABLE)}>
            {children}
          </div>
          <ProblemList inDialog />
          <footer className={styles['foot']}>{footer}</footer>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
