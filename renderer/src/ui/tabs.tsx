import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { formatNumber } from '../i18n/format';
import { useLanguage } from '../i18n/use-language';
import { cx } from './cx';
import styles from './tabs.module.css';

interface TabItem<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly count?: number;
  readonly panel: ReactNode;
}

/** Tabs with their panels; only the open one is in the document. */
export function Tabs<T extends string>({
  label,
  value,
  items,
  onChoose,
  className,
}: {
  readonly label: string;
  readonly value: T;
  readonly items: readonly TabItem<T>[];
  readonly onChoose: (value: T) => void;
  readonly className?: string | undefined;
}) {
  const language = useLanguage();
  return (
    <Base.Root
      className={cx(styles['root'], className)}
      value={value}
      onValueChange={(chosen: T) => onChoose(chosen)}
    >
      <Base.List className={styles['list']} aria-label={label}>
        {items.map((item) => (
          <Base.Tab key={item.value} value={item.value} className={styles['tab']}>
            {item.label}
            {item.count !== undefined && (
              <span className={styles['count']} aria-hidden>
                {formatNumber(item.count, language)}
              </span>
            )}
          </Base.Tab>
        ))}
      </Base.List>
      {items.map((item) => (
        <Base.Panel key={item.value} value={item.value} className={styles['panel']}>
          {item.panel}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
