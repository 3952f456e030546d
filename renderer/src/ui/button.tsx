import type { LucideIcon } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';
import { cx } from './cx';
import { ariaKeys, keysLabel } from './keys';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly look?: 'plain' | 'primary' | 'danger' | 'quiet';
  readonly icon?: LucideIcon;
  /** What the tooltip says; the label of a button that is only an icon is its tip. */
  readonly tip?: string;
  /** A shortcut such as `Mod+Z`, shown in the tooltip. */
  readonly keys?: string;
  /** Shows the shortcut on the button too. */
  readonly showKeys?: boolean;
  readonly children?: ReactNode;
}

/** A button; without children it is an icon that is named by its tip. */
export function Button(props: ButtonProps) {
  const { look = 'plain', icon: Icon, tip, keys, showKeys, children, className, ...rest } = props;
  return (
    <button
      type="button"
      className={cx(styles['button'], styles[look], children === undefined && styles['icon'], className)}
      aria-label={children === undefined ? tip : undefined}
      aria-keyshortcuts={keys && ariaKeys(keys)}
      data-tip={tip}
      data-keys={keys && keysLabel(keys)}
      {...rest}
    >
      {Icon && <Icon size={15} strokeWidth={1.75} aria-hidden />}
      {children}
      {keys && showKeys && (
        <kbd className={styles['keys']} aria-hidden>
          {keysLabel(keys)}
        </kbd>
      )}
    </button>
  );
}
