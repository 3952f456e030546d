import { useTranslation } from 'react-i18next';
import { annotationsOf } from '../../../../shared/project/queries';
import { useOpenProject } from '../../state/project';
import { useWorkspace } from '../../state/workspace';
import { useCurrent } from '../current';
import { EmptyTab } from './empty-tab';
import { QuoteEntry } from './quote-entry';

/** The quotes of the briefing in reading order. */
export function QuotesTab() {
  const { t } = useTranslation();
  const project = useOpenProject();
  const { briefing } = useCurrent();
  const active = useWorkspace((state) => state.active);
  const quotes = annotationsOf(project, briefing, 'quote');
  return (
    <>
      <ul aria-label={t('tab.quotes')}>
        {quotes.map((quote) => (
          <QuoteEntry key={quote.id} quote={quote} isOpen={quote.id === active} />
        ))}
      </ul>
      {quotes.length === 0 && <EmptyTab>{t('quotes.empty')}</EmptyTab>}
    </>
  );
}
