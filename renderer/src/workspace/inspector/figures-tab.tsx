import { ChevronDown, ChevronUp } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../state/workspace';
import { Button } from '../../ui/button';
import { EmptyTab } from './empty-tab';
import { FigureEntry } from './figure-entry';
import { progressOf } from './figure-queue';
import styles from './figures-tab.module.css';
import { useQueue } from './use-queue';

/** The queue of figures and claims: one after the other, each with its verdict. */
export function FiguresTab() {
  const { t } = useTranslation();
  const { items, current, next, previous, go } = useQueue();
  const { done, all } = progressOf(items);

  // The figure whose form is open is the one that the transcript shows as looked at.
  const open = useRef(current?.annotation.id);
  useEffect(() => {
    if (open.current !== undefined) useWorkspace.setState({ active: open.current });
  }, []);

  return (
    <>
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
      <ul aria-label={t('tab.figures')}>
        {items.map((item) => (
          <FigureEntry key={item.annotation.id} item={item} isOpen={item === current} />
        ))}
      </ul>
      {items.length === 0 && <EmptyTab>{t('figures.empty')}</EmptyTab>}
    </>
  );
}
