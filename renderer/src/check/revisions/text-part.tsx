import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { type Comparison, type Entry, isDifferent } from '../../../../shared/revisions/compare-revisions';
import type { Passage } from '../../../../shared/revisions/passage';
import { LEAST_SHARED } from '../../../../shared/revisions/similar-blocks';
import { formatPercent } from '../../i18n/format';
import { useLanguage } from '../../i18n/use-language';
import { CheckField } from '../../ui/field';
import { PagedList } from '../../ui/paged-list';
import { EntryRow } from './entry-row';
import styles from './text-part.module.css';

/** The paragraphs of both copies side by side. */
export function TextPart({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation('revisions');
  const language = useLanguage();
  const [isAll, setAll] = useState(false);
  const [hasPages, setPages] = useState(false);
  const kept = comparison.entries.filter(({ isPage }) => hasPages || !isPage);
  const shown = isAll ? kept : kept.filter(isDifferent);
  return (
    <>
      <div className={styles['bar']}>
        <p>{useCounts(comparison).join(' · ')}</p>
        <CheckField checked={!isAll} onChange={({ target }) => setAll(!target.checked)}>
          {t('only-differences')}
        </CheckField>
        <CheckField checked={hasPages} onChange={({ target }) => setPages(target.checked)}>
          {t('page-text')}
        </CheckField>
        <small>{t('share.hint', { share: formatPercent(LEAST_SHARED, language) })}</small>
      </div>
      <div className={styles['heads']} aria-hidden>
        <span />
        <span>{t('copy.old')}</span>
        <span>{t('copy.new')}</span>
      </div>
      {shown.length === 0 ? (
        <p className={styles['alike']}>{t('alike')}</p>
      ) : (
        <PagedList label={t('paragraphs')} items={shown}>
          {(entry) => <EntryRow key={keyOf(entry)} comparison={comparison} entry={entry} />}
        </PagedList>
      )}
    </>
  );
}

function keyOf(entry: Entry): string {
  return 'old' in entry
    ? `${firstIn(entry.old)} ${firstIn(entry.next)}`
    : `${entry.kind} ${firstIn(entry.passage)}`;
}

function firstIn({ parts }: Passage): string {
  return parts[0]?.block.id ?? '';
}

/** How many paragraphs of the transcript there are of each sort, in words. */
function useCounts({ entries }: Comparison): readonly string[] {
  const { t } = useTranslation('revisions');
  const words = entries.filter(({ isPage }) => !isPage);
  const count = (is: (entry: Entry) => boolean): number => words.filter(is).length;
  const kinds = ['changed', 'moved', 'missing', 'added'] as const;
  const counts = [
    ...kinds.map((kind) => ({ kind, count: count((entry) => entry.kind === kind) })),
    {
      kind: 'injected' as const,
      count: count((entry) => ('old' in entry ? entry.hasInjected : entry.isInjected)),
    },
    { kind: 'folded' as const, count: count((entry) => 'old' in entry && entry.isFolded) },
    { kind: 'divided' as const, count: count((entry) => 'old' in entry && entry.isDivided) },
    { kind: 'same' as const, count: count((entry) => !isDifferent(entry)) },
  ];
  return counts.filter((one) => one.count > 0).map((one) => t(`count.${one.kind}`, { count: one.count }));
}
