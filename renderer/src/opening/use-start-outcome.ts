import { Folder, UserCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/result/problem';
import { formatMoment } from '../i18n/format';
import { problemWords } from '../i18n/problem-words';
import { useLanguage } from '../i18n/use-language';
import { begin, showLibraryFolder } from '../state/start';
import type { Fact } from './facts';
import type { Way } from './way-list';

interface StartOutcome {
  readonly title: string;
  readonly words: string;
  readonly facts: readonly Fact[];
  /** The ways on besides trying again. */
  readonly ways: readonly Way[];
}

/** Why there is no library to work with: what happened and what was kept, what is known, and the ways on. */
export function useStartOutcome(problem: Problem): StartOutcome {
  const { t } = useTranslation('projects');
  const language = useLanguage();
  const { code, detail } = problem;
  const folder: Fact = { label: t('fact.folder'), value: detail['folder'], isCode: true };
  const showFolder: Way = {
    icon: Folder,
    label: t('way.folder'),
    hint: t('way.folder.hint'),
    go: () => void showLibraryFolder(),
  };
  const takeOver: Way = {
    icon: UserCheck,
    label: t('way.take-over'),
    hint: t('way.take-over.hint'),
    go: () => void begin({ takeOver: true }),
    isDanger: true,
  };

  switch (code) {
    case 'library.locked': {
      const isStale = detail['stale'] === 'yes';
      const since = Date.parse(detail['since'] ?? '');
      return {
        title: t('start.library.locked'),
        words: t(isStale ? 'start.locked.stale' : 'start.locked.what'),
        facts: [
          { label: t('fact.owner'), value: detail['owner'] },
          { label: t('fact.host'), value: detail['host'] },
          { label: t('fact.since'), value: Number.isNaN(since) ? undefined : formatMoment(since, language) },
        ],
        ways: isStale ? [takeOver] : [],
      };
    }
    case 'library.newer':
      return {
        title: t('start.library.newer'),
        words: t('start.newer.what'),
        facts: [{ label: t('fact.found'), value: detail['found'] }, folder],
        ways: [showFolder],
      };
    case 'library.unreadable':
      return {
        title: t('start.library.unreadable'),
        words: t('start.unreadable.what'),
        facts: [{ label: t('fact.reason'), value: detail['reason'], isCode: true }, folder],
        ways: [showFolder],
      };
    default:
      return { title: t('start.failed'), words: problemWords(problem, language), facts: [], ways: [] };
  }
}
