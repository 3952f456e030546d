import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facet, FacetValues } from '../../../../shared/project/queue-filter';

interface FacetWords {
  readonly name: (facet: Facet) => string;
  readonly value: <F extends Facet>(facet: F, value: FacetValues[F]) => string;
}

/** What the facets of the filter and their values are called. */
export function useFacetWords(): FacetWords {
  const { t } = useTranslation(['desk', 'findings', 'ui', 'marking']);
  return useMemo(() => {
    const words: { readonly [F in Facet]: (value: FacetValues[F]) => string } = {
      verdict: (value) => (value === 'stale' ? t('filter.stale') : t(`verdict.${value}`, { ns: 'findings' })),
      kind: (value) =>
        value === 'claim' || value === 'quote'
          ? t(value, { ns: 'marking' })
          : t(`figure.${value}`, { ns: 'findings' }),
      speaker: (value) => value || t('speaker.none', { ns: 'ui' }),
      status: (value) => t(`filter.status.${value}`),
      assigned: (value) => value || t('nobody'),
      weight: (value) => t(`filter.weight.${value}`),
    };
    return {
      name: (facet) => t(`filter.${facet}`),
      value: (facet, value) => words[facet](value),
    };
  }, [t]);
}
