import { useTranslation } from 'react-i18next';
import { MOST_HITS } from '../../editor/plugins/finding/query';
import { useFind } from '../../state/find';

/** What became of what is looked for, in words. */
export function useFindWords(): { readonly words: string; readonly isBad: boolean } {
  const { t, i18n } = useTranslation('search');
  const { words, report } = useFind();
  const { phase, count, current } = report;
  const number = (value: number): string => value.toLocaleString(i18n.language);
  if (words === '') return { words: '', isBad: false };
  if (phase !== 'done') return { words: t(`find.${phase}`), isBad: phase !== 'searching' };
  if (count === 0) return { words: t('find.none'), isBad: true };
  const all = count >= MOST_HITS ? t('find.most', { count: MOST_HITS }) : number(count);
  if (current !== null) return { words: t('find.at', { at: number(current + 1), all }), isBad: false };
  return { words: t('find.found', { count }), isBad: false };
}
