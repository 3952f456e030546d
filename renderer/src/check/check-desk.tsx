import { type ComponentType, lazy, Suspense, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { DESK_TABS, type DeskTab, openDesk, useWorkspace } from '../state/workspace';
import { Tabs } from '../ui/tabs';
import styles from './check-desk.module.css';

const PARTS: Readonly<Record<DeskTab, ComponentType>> = {
  queue: lazy(() => import('./queue/queue-tab')),
  ledger: lazy(() => import('./ledger/ledger-tab')),
  sources: lazy(() => import('./sources/sources-tab')),
  revisions: lazy(() => import('./revisions/revisions-tab')),
  languages: lazy(() => import('./languages/languages-tab')),
  report: lazy(() => import('./report/report-tab')),
};

/** Where the numbers of a project are checked, in the place of the transcript. */
export default function CheckDesk() {
  const { t } = useTranslation('desk');
  // The part before stays until the next one is there: an empty place in between would be kept for a while.
  const tab = useDeferredValue(useWorkspace((state) => state.deskTab));
  return (
    <main className={styles['desk']}>
      <Tabs
        label={t('place.check')}
        value={tab}
        onChoose={openDesk}
        className={styles['tabs']}
        items={DESK_TABS.map((value) => {
          const Part = PARTS[value];
          return {
            value,
            label: t(`tab.${value}`),
            panel: (
              <Suspense>
                <Part />
              </Suspense>
            ),
          };
        })}
      />
    </main>
  );
}
