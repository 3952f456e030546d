import { X } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FIGURE_KINDS } from '../../../../shared/figures/findings';
import type { Standing } from '../../../../shared/project/queue';
import {
  FACETS,
  type Facet,
  type FacetValues,
  isFiltering,
  NO_FILTER,
  toggleValue,
} from '../../../../shared/project/queue-filter';
import type { FindingStatus } from '../../../../shared/project/records';
import { useAction } from '../../actions/use-action';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { VERDICT_ORDER } from '../../workspace/inspector/verdict-sign';
import { FacetMenu } from './facet-menu';
import styles from './filter-bar.module.css';
import { useQueueDesk } from './queue-desk';
import { useFacetWords } from './use-facet-words';

const STANDINGS: readonly Standing[] = ['unchecked', 'stale', ...VERDICT_ORDER];
const KINDS: readonly FacetValues['kind'][] = [...FIGURE_KINDS, 'claim', 'quote'];
const STATUSES: readonly FindingStatus[] = ['found', 'accepted', 'made', 'dismissed'];

/** What narrows the queue, and in words what does so now. */
export function FilterBar() {
  const { t } = useTranslation('desk');
  const { view, change, takeFocus } = useQueueDesk();
  const { filter } = view;
  const text = useRef<HTMLInputElement>(null);
  useAction('queue.filter', () => text.current?.focus());
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && filter.text !== '') change({ filter: { ...filter, text: '' } });
    else if (event.key === 'Escape' || event.key === 'Enter' || event.key === 'ArrowDown') takeFocus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: it is no form, every change counts at once
    <div role="search" aria-label={t('filter')} className={styles['bar']}>
      <TextField
        ref={text}
        label={t('filter.text')}
        hideLabel
        placeholder={t('filter.text')}
        type="search"
        value={filter.text}
        onChange={({ target }) => change({ filter: { ...filter, text: target.value } })}
        onKeyDown={press}
      />
      <div className={styles['facets']}>
        <FacetMenu facet="verdict" order={STANDINGS} />
        <FacetMenu facet="kind" order={KINDS} />
        <FacetMenu facet="speaker" />
        <FacetMenu facet="status" order={STATUSES} />
        <FacetMenu facet="assigned" />
        <FacetMenu facet="weight" order={['high', 'low']} />
      </div>
      {isFiltering(filter) && (
        <div className={styles['chips']}>
          {FACETS.map((facet) => (
            <Chips key={facet} facet={facet} />
          ))}
          <Button
            look="quiet"
            onClick={() => {
              change({ filter: NO_FILTER });
              takeFocus();
            }}
          >
            {t('filter.clear')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What one facet asks by; a press takes it away. */
function Chips<F extends Facet>({ facet }: { readonly facet: F }) {
  const { t } = useTranslation('desk');
  const words = useFacetWords();
  const { view, change, takeFocus } = useQueueDesk();
  const values: readonly FacetValues[F][] = view.filter.facets[facet] ?? [];
  return values.map((value) => (
    <button
      key={value}
      type="button"
      className={styles['chip']}
      aria-label={t('filter.remove', { facet: words.name(facet), value: words.value(facet, value) })}
      onClick={() => {
        change({ filter: toggleValue(view.filter, facet, value) });
        takeFocus();
      }}
    >
      {t('filter.chip', { facet: words.name(facet), value: words.value(facet, value) })}
      <X size={12} aria-hidden />
    </button>
  ));
}
