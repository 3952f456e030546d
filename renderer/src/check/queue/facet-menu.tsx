import { Menu } from '@base-ui/react/menu';
import { Check, ChevronDown } from 'lucide-react';
import {
  type Facet,
  type FacetValues,
  facetCounts,
  toggleValue,
} from '../../../../shared/project/queue-filter';
import { Button } from '../../ui/button';
import menu from '../../ui/menu.module.css';
import styles from './facet-menu.module.css';
import { useQueueDesk } from './queue-desk';
import { useFacetWords } from './use-facet-words';

/** A button with what there is of a facet, each value with the number of its items; several can be ticked. */
export function FacetMenu<F extends Facet>({
  facet,
  order,
}: {
  readonly facet: F;
  /** The order of a closed set; others are in that of the alphabet. */
  readonly order?: readonly FacetValues[F][];
}) {
  const words = useFacetWords();
  const { items, view, change } = useQueueDesk();
  const { filter } = view;
  const asked: readonly FacetValues[F][] = filter.facets[facet] ?? [];
  const counts = facetCounts(items, filter, facet);
  const present = [...new Set([...counts.keys(), ...asked])];
  const values = order
    ? order.filter((value) => present.includes(value))
    : present.sort((a, b) => a.localeCompare(b));
  return (
    <Menu.Root>
      <Menu.Trigger
        render={
          <Button look={asked.length > 0 ? 'plain' : 'quiet'} className={styles['trigger']}>
            {words.name(facet)}
            {asked.length > 0 && <span className={styles['number']}>{asked.length}</span>}
            <ChevronDown size={13} aria-hidden />
          </Button>
        }
      />
      <Menu.Portal>
        <Menu.Positioner className={menu['positioner']} side="bottom" align="start" sideOffset={2}>
          <Menu.Popup className={menu['popup']}>
            {values.map((value) => (
              <Menu.CheckboxItem
                key={value}
                className={menu['item']}
                checked={asked.includes(value)}
                onCheckedChange={() => change({ filter: toggleValue(filter, facet, value) })}
                closeOnClick={false}
              >
                <span className={styles['tick']}>
                  {asked.includes(value) && <Check size={14} aria-hidden />}
                </span>
                {words.value(facet, value)}
                <span className={menu['keys']}>{counts.get(value) ?? 0}</span>
              </Menu.CheckboxItem>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
