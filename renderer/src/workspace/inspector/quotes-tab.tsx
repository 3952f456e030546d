import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { annotationsOf } from '../../../../shared/project/queries';
import { useOpenProject } from '../../state/project';
import { useWorkspace } from '../../state/workspace';
import { PagedList } from '../../ui/paged-list';
import { useCurrent } from '../current';
import { EmptyTab } from './empty-tab';
import { QuoteEntry } from './quote-entry';

/** The quotes of the briefing in reading order. */
export function QuotesTab() {
  const { t } = useTranslation();
  const { annotations } = useDeferredValue(useOpenProject());
  const { briefing } = useCurrent();
  const active = useDeferredValue(useWorkspace((state) => state.active));
  const quotes = useMemo(() => annotationsOf({ annotations }, briefing, 'quote'), [annotations, briefing]);
  return (
    <>
      <PagedList label={t('tab.quotes')} items={quotes} at={quotes.findIndex(({ id }) => id === active)}>
        {(quote) => <QuoteEntry key={quote.id} quote={quote} isOpen={quote.id === active} />}
      </PagedList>
      {quotes.length === 0 && <EmptyTab>{t('quotes.empty')}</EmptyTab>}
    </>
  );
}
