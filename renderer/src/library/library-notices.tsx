import { Undo2 } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { formatList } from '../i18n/format';
import { useLanguage } from '../i18n/use-language';
import { canUndo, type Deed, dismissDeed, undoDeed, useFiling } from '../state/filing';
import { useLibrary } from '../state/library';
import { Button } from '../ui/button';
import { Notice, NoticeRegion } from '../ui/notice';

/** What was done last, and what the start had to say of the library. */
export function LibraryNotices() {
  const { t } = useTranslation('projects');
  const language = useLanguage();
  const { isRecovered, conflictedCopies } = useLibrary();
  const deed = useFiling((state) => state.deed);
  // What was done last is old news when one comes back.
  useEffect(() => dismissDeed, []);
  return (
    <NoticeRegion>
      {isRecovered && (
        <Notice tone="warn" onDismiss={() => useLibrary.setState({ isRecovered: false })}>
          {t('library.recovered')}
        </Notice>
      )}
      {conflictedCopies.length > 0 && (
        <Notice tone="warn" onDismiss={() => useLibrary.setState({ conflictedCopies: [] })}>
          {t('library.copies', { names: formatList(conflictedCopies, language) })}
        </Notice>
      )}
      {deed && (
        <Notice
          key={`${deed.what} ${deed.project}`}
          tone="plain"
          actions={canUndo(deed) && <UndoButton deed={deed} />}
          onDismiss={dismissDeed}
        >
          {t(`done.${deed.what}`, { name: deed.name })}
        </Notice>
      )}
    </NoticeRegion>
  );
}

function UndoButton({ deed }: { readonly deed: Deed }) {
  const { t } = useTranslation();
  return (
    <Button look="quiet" icon={Undo2} onClick={() => void undoDeed(deed)}>
      {t('undo')}
    </Button>
  );
}
