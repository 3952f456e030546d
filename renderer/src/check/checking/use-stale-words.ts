import { useTranslation } from 'react-i18next';
import { describeReading } from '../../../../shared/figures/describe';
import type { FigureReading } from '../../../../shared/figures/findings';
import { catalogues } from '../../../../shared/messages/catalogues';
import type { Annotation, Check } from '../../../../shared/project/records';
import { judgedNow, type StaleReason } from '../../../../shared/project/staleness';
import { useLanguage } from '../../i18n/use-language';
import { useOpenProject } from '../../state/project';
import { staleChange } from './stale-change';

/** Says why a check is out of date: what was judged, and what is there now. */
export function useStaleWords(check: Check, annotation: Annotation): (reason: StaleReason) => string {
  const { t } = useTranslation('checks');
  const language = useLanguage();
  const project = useOpenProject();
  const inWords = (reading: FigureReading): string =>
    [describeReading(reading, catalogues[language].export, language), reading.of, reading.period]
      .filter(Boolean)
      .join(' · ');
  return (reason) => {
    const change = staleChange(reason, check, annotation, judgedNow(project, annotation), inWords);
    return t(`stale.${reason}`, {
      before: change?.before || t('nothing'),
      after: change?.after || t('nothing'),
    });
  };
}
