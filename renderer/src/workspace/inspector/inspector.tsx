import { lazy, Suspense, useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenProject } from '../../state/project';
import { showTab, useWorkspace } from '../../state/workspace';
import { Tabs } from '../../ui/tabs';
import { useCurrent } from '../current';
import { PaneDivider } from '../panes/pane-divider';
import { CleanupTab } from './cleanup-tab';
import { FiguresTab } from './figures-tab';
import styles from './inspector.module.css';
import { NotesTab } from './notes-tab';
import { QuotesTab } from './quotes-tab';

const ExportTab = lazy(() => import('../../export/export-tab'));

/** What was made of the transcript, by kind. */
export default function Inspector() {
  const { t } = useTranslation();
  const { annotations } = useDeferredValue(useOpenProject());
  const { briefing } = useCurrent();
  const tab = useWorkspace((state) => state.tab);
  const counts = useMemo(() => {
    const mine = annotations.filter(({ anchor }) => anchor.briefing === briefing.id);
    const count = (...kinds: string[]): number => mine.filter(({ kind }) => kinds.includes(kind)).length;
    return { quotes: count('quote'), figures: count('figure', 'claim'), notes: count('note') };
  }, [annotations, briefing.id]);
  return (
    <aside className={styles['inspector']} aria-label={t('inspector')}>
      <PaneDivider pane="inspector" />
      <Tabs
        label={t('inspector')}
        value={tab}
        onChoose={showTab}
        className={styles['tabs']}
        items={[
          { value: 'quotes', label: t('tab.quotes'), count: counts.quotes, panel: <QuotesTab /> },
          { value: 'figures', label: t('tab.figures'), count: counts.figures, panel: <FiguresTab /> },
          { value: 'notes', label: t('tab.notes'), count: counts.notes, panel: <NotesTab /> },
          { value: 'cleanup', label: t('tab.cleanup'), panel: <CleanupTab /> },
          {
            value: 'export',
            label: t('tab.export'),
            panel: (
              <Suspense>
                <ExportTab />
              </Suspense>
            ),
          },
        ]}
      />
    </aside>
  );
}
