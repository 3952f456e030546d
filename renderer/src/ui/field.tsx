import { ChevronDown } from 'lucide-react';
import { type ComponentProps, type ReactNode, useId } from 'react';
import box from './box.module.css';
import { cx } from './cx';
import styles from './field.module.css';
import unseen from './unseen.module.css';

interface LabelledProps {
  readonly label: string;
  /** A line under the control. */
  readonly hint?: string;
  /** Stands behind the control, such as a button that fills it. */
  readonly aside?: ReactNode;
}

/** A control under its label. */
export function Labelled({
  id,
  label,
  className,
  hideLabel = false,
  children,
}: {
  /** The control's. */
  readonly id: string;
  readonly label: string;
  readonly className?: string | undefined;
  /** The label is only heard. */
  readonly hideLabel?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={cx(styles['field'], className)}>
      <label htmlFor={id} className={cx(hideLabel && unseen['unseen'])}>
        {label}
      </label>
      {children}
    </div>
  );
}

/** A one-line text box with its label. */
export function TextField({
  label,
  hint,
  aside,
  className,
  hideLabel = false,
  ...input
}: LabelledProps & { readonly hideLabel?: boolean } & ComponentProps<'input'>) {
  const id = useId();
  return (
    <Labelled id={id} label={label} className={className} hideLabel={hideLabel}>
      <div className={styles['row']}>
        <input
          id={id}
          type="text"
          className={cx(box['box'], styles['control'])}
          aria-describedby={hint && `${id}-hint`}
          {...input}
        />
        {aside}
      </div>
      {hint && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
    </Labelled>
  );
}

/** A text box of several lines that grows with its words. */
export function TextArea({ label, className, ...area }: { label: string } & ComponentProps<'textarea'>) {
  const id = useId();
  return (
    <Labelled id={id} label={label} className={className}>
      <div className={styles['grow']} data-text={`${area.value ?? ''} `}>
        <textarea id={id} rows={1} className={cx(box['box'], styles['control'])} {...area} />
      </div>
    </Labelled>
  );
}

/** A choice of one, with its label. */
export function SelectField<T extends string>({
  label,
  options,
  value,
  onChoose,
  className,
  hideLabel = false,
}: {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
  readonly className?: string | undefined;
  readonly hideLabel?: boolean;
}) {
  const id = useId();
  return (
    <Labelled id={id} label={label} className={className} hideLabel={hideLabel}>
      <div className={styles['choice']}>
        <select
          id={id}
          className={cx(box['box'], styles['control'])}
          value={value}
          onChange={({ target }) => {
            const chosen = options.find((option) => option.value === target.value);
            if (chosen) onChoose(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown size={14} strokeWidth={1.75} aria-hidden />
      </div>
    </Labelled>
  );
}

/** A tick box with its label beside it. */
export function CheckField({
  children,
  className,
  ...input
}: Omit<ComponentProps<'input'>, 'type'> & { children: ReactNode }) {
  return (
    <label className={cx(styles['check'], className)}>
      <input type="checkbox" {...input} />
      <span>{children}</span>
    </label>
  );
}
