import { Folder } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenProject } from '../../../shared/ipc/contract';
import { formatList } from '../i18n/format';
import { useLanguage } from '../i18n/use-language';
import { showFolder } from '../state/opening';
import { Button } from '../ui/button';
import { Notice, NoticeRegion } from '../ui/notice';
import { DoneNotice } from '../workspace/done-notice';
import { RecoveredWords } from './recovered-words';

type Kind = 'recovered' | 'migrated' | 'copies';

/** What had to be done to open the project; each line stays until it is dismissed. */
export function OpeningNotices({ open: { project, opening } }: { readonly open: OpenProject }) {
  const { t } = useTranslation('projects');
  const language = useLanguage();
  const [dismissed, setDismissed] = useState<readonly Kind[]>([]);
  const { recovered, migratedFrom, conflictedCopies } = opening;

  const notice = (kind: Kind, tone: 'plain' | 'warn', words: ReactNode, actions?: ReactNode) =>
    !dismissed.includes(kind) && (
      <Notice tone={tone} actions={actions} onDismiss={() => setDismissed([...dismissed, kind])}>
        {words}
      </Notice>
    );
  const folder = (
    <Button look="quiet" icon={Folder} onClick={() => void showFolder(project.id)}>
      {t('show-folder')}
    </Button>
  );
  return (
    <NoticeRegion>
      {recovered &&
        notice(
          'recovered',
          recovered.missing === 0 ? 'plain' : 'warn',
          <RecoveredWords recovered={recovered} />,
          folder,
        )}
      {migratedFrom !== null && notice('migrated', 'plain', t('opened.migrated', { version: migratedFrom }))}
      {conflictedCopies.length > 0 &&
        notice(
          'copies',
          'warn',
          t('opened.copies', { names: formatList(conflictedCopies, language) }),
          folder,
        )}
      <DoneNotice project={project.id} />
    </NoticeRegion>
  );
}
