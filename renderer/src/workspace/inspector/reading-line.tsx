import { useTranslation } from 'react-i18next';
import { describeReading } from '../../../../shared/figures/describe';
import type { FigureReading } from '../../../../shared/figures/findings';
import { catalogues } from '../../../../shared/messages/catalogues';
import { useLanguage } from '../../i18n/use-language';
import { useCurrent } from '../current';
import styles from './reading-line.module.css';

/** How a figure was read, in plain words: value, what it counts and, when it is looked at, the rest. */
export function ReadingLine({
  reading,
  isWhole,
}: {
  readonly reading: FigureReading;
  readonly isWhole: boolean;
}) {
  const { t } = useTranslation(['ui', 'findings']);
  const { briefing } = useCurrent();
  const language = useLanguage();
  const { kind, value, of, period, scope, change, basis } = reading;
  // A date or a time of day has no value of its own; of any other figure that is worth a word.
  const isUnread = value === null && kind !== 'date' && kind !== 'time';
  const said = (words: string): React.JSX.Element => <span lang={briefing.language}>{words}</span>;
  return (
    <p className={styles['line']}>
      <span className={styles['kind']}>{t(`figure.${kind}`, { ns: 'findings' })}</span>
      {(value !== null || isUnread) && (
        <span className={styles['value']}>
          {describeReading(reading, catalogues[language].export, language)}
        </span>
      )}
      {of !== null && (
        <span>
          {t('reading.of')} {said(of)}
        </span>
      )}
      {isWhole && period !== null && said(period)}
      {isWhole && scope !== null && said(scope)}
      {isWhole && change !== null && <span>{t(`change.${change}`, { ns: 'findings' })}</span>}
      {isWhole && basis !== null && <span>{t(`basis.${basis}`, { ns: 'findings' })}</span>}
    </p>
  );
}
