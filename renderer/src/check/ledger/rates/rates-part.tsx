import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Rate } from '../../../../../shared/project/records';
import { formatDate } from '../../../i18n/format';
import { useLanguage } from '../../../i18n/use-language';
import { dispatch, useOpenProject } from '../../../state/project';
import { Button } from '../../../ui/button';
import { Editable } from '../../../workspace/editable';
import { RateForm } from './rate-form';
import styles from './rates.module.css';

/** The exchange rates that people looked up for this project: amounts are converted at no others. */
export function RatesPart() {
  const { t } = useTranslation('ledger');
  const { rates } = useOpenProject();
  return (
    <section className={styles['part']} aria-labelledby="rates-title">
      <h2 id="rates-title">{t('part.rates')}</h2>
      <p className={styles['lead']}>{t('rates.lead')}</p>
      {rates.length > 0 && (
        <div className={styles['scroller']}>
          <table className={styles['table']} aria-labelledby="rates-title">
            <thead>
              <tr>
                <th scope="col">{t('rate')}</th>
                <th scope="col">{t('rate.date')}</th>
                <th scope="col">{t('rate.source')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {rates.map((rate) => (
                <RateRow key={rate.id} rate={rate} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Editable>
        <RateForm />
      </Editable>
    </section>
  );
}

function RateRow({ rate: { id, from, to, rate, date, source } }: { readonly rate: Rate }) {
  const { t } = useTranslation('ledger');
  const language = useLanguage();
  const line = `1 ${from} = ${new Intl.NumberFormat(language, { maximumSignificantDigits: 12 }).format(rate)} ${to}`;
  return (
    <tr>
      <th scope="row">{line}</th>
      <td>
        <time dateTime={date}>{formatDate(date, language)}</time>
      </td>
      <td>{source}</td>
      <td>
        <Editable>
          <Button
            look="quiet"
            icon={Trash2}
            tip={t('rate.remove', { rate: line })}
            onClick={() => void dispatch({ type: 'rate.remove', rate: id })}
          />
        </Editable>
      </td>
    </tr>
  );
}
