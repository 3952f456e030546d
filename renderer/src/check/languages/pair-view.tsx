import { TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isOtherEvent, type PairAlignment } from '../../../../shared/pairs/alignment';
import { comparePairFigures } from '../../../../shared/pairs/compare-figures';
import { formatList } from '../../i18n/format';
import { useLanguage } from '../../i18n/use-language';
import { useLanguagesDesk } from '../../state/languages-desk';
import { CheckField } from '../../ui/field';
import { PagedList } from '../../ui/paged-list';
import { GroupRows } from './group-rows';
import { countsOf, groupViews, onlyDifferent } from './group-views';
import styles from './pair-view.module.css';

/** Two texts side by side, with what their figures have in common counted above. */
export function PairView({ alignment }: { readonly alignment: PairAlignment }) {
  const { t } = useTranslation('pairs');
  const language = useLanguage();
  const { isOnly, left } = useLanguagesDesk();
  const figures = useMemo(() => comparePairFigures(alignment), [alignment]);
  const groups = useMemo(() => groupViews(alignment, figures), [alignment, figures]);
  const shown = isOnly ? onlyDifferent(groups) : groups;
  const counts = countsOf(groups, figures).map(({ kind, count }) => t(`count.${kind}`, { count }));
  return (
    <div className={styles['view']}>
      {isOtherEvent(alignment) && (
        <p className={styles['doubt']}>
          <TriangleAlert size={16} strokeWidth={1.75} aria-hidden />
          {t('other-event')}
        </p>
      )}
      <div className={styles['bar']}>
        <p>{formatList(counts, language)}</p>
        <CheckField
          checked={isOnly}
          onChange={({ target }) => useLanguagesDesk.setState({ isOnly: target.checked })}
        >
          {t('only-differences')}
        </CheckField>
      </div>
      {shown.length === 0 ? (
        <p className={styles['alike']}>{t('alike')}</p>
      ) : (
        <PagedList
          label={t('turns')}
          items={shown}
          at={Math.max(
            0,
            shown.findIndex(({ key }) => key === left),
          )}
        >
          {(group) => <GroupRows key={group.key} alignment={alignment} group={group} />}
        </PagedList>
      )}
    </div>
  );
}
