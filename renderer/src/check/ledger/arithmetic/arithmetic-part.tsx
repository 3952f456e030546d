import { useTranslation } from 'react-i18next';
import { arithmeticFinding, decidedOn } from '../../../../../shared/project/ledger/decisions';
import { useOpenProject } from '../../../state/project';
import { PagedList } from '../../../ui/paged-list';
import { useLedger } from '../use-ledger';
import styles from './arithmetic.module.css';
import { ArithmeticItem } from './arithmetic-item';

/** What the texts state about their own numbers, recomputed; what is wrong and undecided comes first. */
export function ArithmeticPart() {
  const { t } = useTranslation('ledger');
  const { arithmetic } = useLedger();
  const { resolutions } = useOpenProject();
  if (arithmetic === null) return null;
  const items = arithmetic.map((stated) => {
    const finding = arithmeticFinding(stated);
    const decided = decidedOn(resolutions, finding);
    return { stated, finding, decided, rank: stated.holds ? 2 : decided.now ? 1 : 0 };
  });
  const wrong = items.filter(({ stated }) => !stated.holds).length;
  return (
    <section className={styles['part']} aria-labelledby="arithmetic-title">
      <h2 id="arithmetic-title">{t('part.arithmetic')}</h2>
      <p className={styles['lead']}>
        {items.length === 0 ? t('arithmetic.none') : t('arithmetic.lead', { count: items.length, wrong })}
      </p>
      <PagedList label={t('part.arithmetic')} items={items.toSorted((a, b) => a.rank - b.rank)}>
        {(item) => <ArithmeticItem key={item.finding.figures.join(' ') + item.stated.rule} {...item} />}
      </PagedList>
    </section>
  );
}
