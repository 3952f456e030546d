import { useId } from 'react';
import styles from './choice.module.css';

/** A choice of one, all of it in sight. */
export function Choice<T extends string>({
  name,
  label,
  options,
  value,
  onChoose,
}: {
  /** What the form finds it by. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly tip?: string }[];
  readonly value: T | null;
  readonly onChoose: (value: T) => void;
}) {
  const id = useId();
  return (
    <div role="radiogroup" aria-labelledby={id} className={styles['choice']} data-choice={name}>
      <h3 id={id} className={styles['legend']}>
        {label}
      </h3>
      {options.map((option) => (
        <label key={option.value} className={styles['option']} data-tip={option.tip}>
          <input
            type="radio"
            name={id}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
