import { Menu as Base } from '@base-ui/react/menu';
import { Ellipsis, type LucideIcon } from 'lucide-react';
import { Button } from './button';
import styles from './menu.module.css';

/** An entry of a menu. */
export interface MenuItem {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onChoose: () => void;
  readonly isDanger?: boolean;
}

/** A button with three dots and the menu that it opens; the groups are parted by lines. */
export function Menu({
  label,
  groups,
  className,
  describedBy,
}: {
  readonly label: string;
  readonly groups: readonly (readonly MenuItem[])[];
  readonly className?: string | undefined;
  /** The id of what the actions are for. */
  readonly describedBy?: string;
}) {
  return (
    <Base.Root>
      <Base.Trigger
        aria-describedby={describedBy}
        render={<Button look="quiet" icon={Ellipsis} tip={label} className={className} />}
      />
      <Base.Portal>
        <Base.Positioner className={styles['positioner']} side="bottom" align="end" sideOffset={2}>
          <Base.Popup className={styles['popup']}>
            {groups.map((items, index) => (
              <Base.Group key={items[0]?.label} className={styles['group']}>
                {index > 0 && <Base.Separator className={styles['line']} />}
                {items.map(({ label: words, icon: Icon, onChoose, isDanger = false }) => (
                  <Base.Item key={words} className={styles['item']} data-danger={isDanger} onClick={onChoose}>
                    <Icon size={15} strokeWidth={1.75} aria-hidden />
                    {words}
                  </Base.Item>
                ))}
              </Base.Group>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
