import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../i18n/format';
import { useLanguage } from '../i18n/use-language';
import { type Done, dismissDone, useDone } from '../state/done';
import { Notice } from '../ui/notice';

/** What was done with the project last; it is old news once the project is left. */
export function DoneNotice({ project }: { readonly project: string }) {
  const words = useWords();
  const done = useDone((state) => (state.done?.project === project ? state.done : null));
  useEffect(() => () => dismissDone(project), [project]);
  return (
    done && (
      <Notice tone="good" onDismiss={() => dismissDone(project)}>
        {words(done)}
      </Notice>
    )
  );
}

function useWords(): (done: Done) => string {
  const { t } = useTranslation('copies');
  const language = useLanguage();
  return (done) => {
    switch (done.what) {
      case 'exported':
        return t('project-file.written', { name: done.file });
      case 'merged':
        return t('merge.done', { name: done.file });
      case 'removed':
        return t('briefing.removed', { title: done.title });
      case 'restored':
        return t('backups.restored', { when: formatMoment(done.to, language) });
    }
  };
}
