import { type ComponentType, lazy, type ReactElement, useDeferredValue, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useProject } from '../state/project';
import { DESK_TABS, type DeskTab, openDesk, useWorkspace } from '../state/workspace';
import { Tabs } from '../ui/tabs';
import styles from './check-desk.module.css';
import { prepareParts } from './prepare';

const CODE: Readonly<Record<DeskTab, () => Promise<{ readonly default: ComponentType }>>> = {
  queue: () => import('./queue/queue-tab'),
  ledger: () => import('./ledger/ledger-tab'),
  sources: () => import('./sources/sources-tab'),
  revisions: () => import('./revisions/revisions-tab'),
  languages: () => import('./languages/languages-tab'),
  report: () => import('./report/report-tab'),
};
const Queue = lazy(CODE.queue);
const Ledger = lazy(CODE.ledger);
const Sources = lazy(CODE.sources);
const Revisions = lazy(CODE.revisions);
const Languages = lazy(CODE.languages);
const Report = lazy(CODE.report);
/** The same each time: choosing a part does not draw the one before it anew. */
const PANELS: Readonly<Record<DeskTab, ReactElement>> = {
  queue: <Queue />,
  ledger: <Ledger />,
  sources: <Sources />,
  revisions: <Revisions />,
  languages: <Languages />,
  report: <Report />,
};

/** Where the numbers of a project are checked, in the place of the transcript. */
export default function CheckDesk() {
  const { t } = useTranslation('desk');
  // The part before stays until the next one is there: an empty place in between would be kept for a while.
  const tab = useDeferredValue(useWorkspace((state) => state.deskTab));
  const open = useProject((state) => state.open);
  // After each change anew: what has not changed since is made already.
  useEffect(() => (open ? prepareParts(Object.values(CODE), open) : undefined), [open]);
  return (
    <main className={styles['desk']}>
      <Tabs
        label={t('place.check')}
        value={tab}
        onChoose={openDesk}
        className={styles['tabs']}
        items={DESK_TABS.map((value) => ({ value, label: t(`tab.${value}`), panel: PANELS[value] }))}
      />
    </main>
  );
}
