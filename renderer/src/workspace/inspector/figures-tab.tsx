import { ChevronDown, ChevronUp } from 'lucide-react';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { progressOf } from '../../../../shared/project/queue';
import { Hint } from '../../hints/hint';
import { useWorkspace } from '../../state/workspace';
import { Button } from '../../ui/button';
import { PagedList } from '../../ui/paged-list';
import { useLatest } from '../../ui/use-latest';
import { EmptyTab } from './empty-tab';
import { FigureEntry } from './figure-entry';
import styles from './figures-tab.module.css';
import { useQueue } from './use-queue';

/** The queue of figures and claims: one after the other, each with its verdict. */
export function FiguresTab() {
  const { t } = useTranslation();
  const { items, current, next, previous, go } = useQueue();
  const steps = useLatest({ next, previous, go });
  const step = useCallback(
    (way: 1 | -1) => steps.current.go(way === 1 ? steps.current.next : steps.current.previous),
    [steps],
  );
  const { done, all } = progressOf(items);

  // The figure whose form is open is the one that the transcript shows as looked at.
  const open = useRef(current?.annotation.id);
  useEffect(() => {
    if (open.current !== undefined) useWorkspace.setState({ active: open.current });
  }, []);

  return (
    <>
      <Hint name="check" />
      <div className={styles['bar']}>
        <div className={styles['progress']}>
          <label htmlFor="figures-progress">{t('figures.progress', { done, all })}</label>
          <progress id="figures-progress" value={done} max={Math.max(all, 1)} />
        </div>
        <Button
          look="quiet"
          icon={ChevronUp}
          tip={t('figures.previous')}
          keys="Alt+ArrowUp"
          disabled={!previous}
          onClick={() => go(previous)}
        />
        <Button
          look="quiet"
          icon={ChevronDown}
          tip={t('figures.next')}
          keys="Alt+ArrowDown"
          disabled={!next}
          onClick={() => go(next)}
        />
      </div>
      <PagedList label={t('tab.figures')} items={items} at={current ? items.indexOf(current) : 0}>
        {(item, index) => (
          <FigureEntry
            // Another part of the list is another place: the entry is brought into sight there.
            key={`${item.part} ${item.annotation.id}`}
            {...item}
            isOpen={item === current}
            heading={
              item.part === 'first' || item.part === items[index - 1]?.part
                ? undefined
                : t(`figures.${item.part}`)
            }
            onStep={step}
          />
        )}
      </PagedList>
      {items.length === 0 && <EmptyTab>{t('figures.empty')}</EmptyTab>}
    </>
  );
}
