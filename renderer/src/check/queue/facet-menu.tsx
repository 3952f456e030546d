import { Menu } from '@base-ui/react/menu';
import { Check, ChevronDown } from 'lucide-react';
import {
  type Facet,
  type FacetValues,
  facetCounts,
  toggleValue,
} from '../../../../shared/project/queue-filter';
import { formatNumber } from '../../i18n/format';
import { useLanguage } from '../../i18n/use-language';
import { Button } from '../../ui/button';
import menu from '../../ui/menu.module.css';
import styles from './facet-menu.module.css';
import { useQueueDesk } from './queue-desk';
import { useFacetWords } from './use-facet-words';

interface FacetProps<F extends Facet> {
  readonly facet: F;
  /** The order of a closed set; others are in that of the alphabet. */
  readonly order?: readonly FacetValues[F][];
}

/** A button with what there is of a facet, each value with the number of its items; several can be ticked. */
export function FacetMenu<F extends Facet>(props: FacetProps<F>) {
  const words = useFacetWords();
  const { view } = useQueueDesk();
  const asked = view.filter.facets[props.facet]?.length ?? 0;
  return (
    <Menu.Root>
      <Menu.Trigger
        render={
          <Button look={asked > 0 ? 'plain' : 'quiet'} className={styles['trigger']}>
            {words.name(props.facet)}
            {asked > 0 && <span className={styles['number']}>{asked}</span>}
            <ChevronDown size={13} aria-hidden />
          </Button>
        }
      />
      <Menu.Portal>
        <Menu.Positioner className={menu['positioner']} side="bottom" align="start" sideOffset={2}>
          <Menu.Popup className={menu['popup']}>
            <Values {...props} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** Counted while the menu is open alone. */
function Values<F extends Facet>({ facet, order }: FacetProps<F>) {
  const words = useFacetWords();
  const language = useLanguage();
  const { items, view, change } = useQueueDesk();
  const { filter } = view;
  const asked: readonly FacetValues[F][] = filter.facets[facet] ?? [];
  const counts = facetCounts(items, filter, facet);
  const present = [...new Set([...counts.keys(), ...asked])];
  const values = order
    ? order.filter((value) => present.includes(value))
    : present.sort((a, b) => a.localeCompare(b));
  return values.map((value) => (
    <Menu.CheckboxItem
      key={value}
      className={menu['item']}
      checked={asked.includes(value)}
      onCheckedChange={() => change({ filter: toggleValue(filter, facet, value) })}
      closeOnClick={false}
    >
      <span className={styles['tick']}>{asked.includes(value) && <Check size={14} aria-hidden />}</span>
      {words.value(facet, value)}
      <span className={menu['keys']}>{formatNumber(counts.get(value) ?? 0, language)}</span>
    </Menu.CheckboxItem>
  ));
}
