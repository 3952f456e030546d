import { ChevronRight, type LucideIcon } from 'lucide-react';
import { useId } from 'react';
import styles from './way-list.module.css';

/** A way on, and what taking it means. */
export interface Way {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly hint: string;
  readonly go: () => void;
  /** Something is lost on this way. */
  readonly isDanger?: boolean;
}

/** The ways on, each with what it means, so that one can choose without knowing the program. */
export function WayList({ ways, busy }: { readonly ways: readonly Way[]; readonly busy: boolean }) {
  if (ways.length === 0) return null;
  return (
    <ul className={styles['list']}>
      {ways.map((way) => (
        <li key={way.label}>
          <WayButton way={way} busy={busy} />
        </li>
      ))}
    </ul>
  );
}

function WayButton({ way, busy }: { readonly way: Way; readonly busy: boolean }) {
  const { icon: Icon, label, hint, go, isDanger = false } = way;
  const id = useId();
  return (
    <button
      type="button"
      className={styles['way']}
      data-danger={isDanger}
      disabled={busy}
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-hint`}
      onClick={go}
    >
      <Icon size={16} strokeWidth={1.75} aria-hidden />
      <span>
        <span id={`${id}-label`} className={styles['label']}>
          {label}
        </span>
        <span id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </span>
      </span>
      <ChevronRight size={15} strokeWidth={1.75} aria-hidden />
    </button>
  );
}
