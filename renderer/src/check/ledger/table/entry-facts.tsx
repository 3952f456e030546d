import { useTranslation } from 'react-i18next';
import { unwrap } from '../../../../../shared/anchoring/fold';
import type { LedgerFigure } from '../../../../../shared/project/ledger-of';
import styles from './statistics.module.css';

/** When and where a statistic is of, for a table too narrow to have columns for it. */
export function EntryFacts({ entry: { reading, briefing } }: { readonly entry: LedgerFigure }) {
  const { t } = useTranslation('ledger');
  const facts = (['period', 'scope'] as const).flatMap((name) => {
    const said = reading[name];
    return said === null ? [] : [{ name, said: unwrap(said) }];
  });
  if (facts.length === 0) return null;
  return (
    <dl className={styles['facts']}>
      {facts.map(({ name, said }) => (
        <div key={name}>
          <dt>{t(`column.${name}`)}</dt>
          <dd lang={briefing.language}>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
