import { useTranslation } from 'react-i18next';
import { formatMoment } from '../i18n/format';
import { useLanguage } from '../i18n/use-language';
import type { FailedOpening } from '../state/failed-opening';
import type { Fact } from './facts';
import { useLossWords } from './use-loss-words';

/** What became of an opening: sentences that say what happened and what was kept, and what is known. */
export function useOutcome({ code, detail }: FailedOpening): {
  readonly words: readonly string[];
  readonly facts: readonly Fact[];
} {
  const { t } = useTranslation('projects');
  const language = useLanguage();
  const loss = useLossWords(detail);
  const fact = (name: 'folder' | 'sha256' | 'name' | 'owner' | 'host', isCode = false): Fact => ({
    label: t(`fact.${name}`),
    value: detail[name],
    isCode,
  });
  const reason: Fact = { label: t('fact.reason'), value: detail['reason'], isCode: true };

  switch (code) {
    case 'project.damaged':
      return {
        words: [t('outcome.project.damaged.what'), loss],
        facts: [reason, fact('folder', true)],
      };
    case 'project.newer':
      return {
        words: [t('outcome.project.newer.what')],
        facts: [{ label: t('fact.found'), value: detail['found'] }],
      };
    case 'project.locked': {
      const since = Date.parse(detail['since'] ?? '');
      const facts = [fact('owner'), fact('host')];
      if (!Number.isNaN(since)) facts.push({ label: t('fact.since'), value: formatMoment(since, language) });
      const what = detail['stale'] === 'yes' ? 'outcome.project.locked.stale' : 'outcome.project.locked.what';
      return { words: [t(what)], facts };
    }
    case 'project.source-missing': {
      const what =
        detail['why'] === 'other-reading'
          ? 'outcome.project.source-missing.other-reading'
          : 'outcome.project.source-missing.what';
      return { words: [t(what)], facts: [fact('name'), fact('sha256', true)] };
    }
    case 'project.unreadable':
      return { words: [t('outcome.project.unreadable.what')], facts: [reason, fact('folder', true)] };
    case 'project.missing':
      return { words: [t('outcome.project.missing.what')], facts: [] };
  }
}
