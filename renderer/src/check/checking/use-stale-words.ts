import { useTranslation } from 'react-i18next';
import { unwrap } from '../../../../shared/anchoring/fold';
import { describeReading } from '../../../../shared/figures/describe';
import type { FigureReading } from '../../../../shared/figures/findings';
import { catalogues } from '../../../../shared/messages/catalogues';
import type { Annotation, Check } from '../../../../shared/project/records';
import { judgedNow, type StaleReason } from '../../../../shared/project/staleness';
import { shorten } from '../../../../shared/text/shorten';
import { useLanguage } from '../../i18n/use-language';
import { useOpenProject } from '../../state/project';
import { judgedReading } from '../queue/stale-words';

/** How much of some words stands in a line, in UTF-16 code units. */
const LENGTH = 80;

/** Says why a check is out of date: what was judged, and what is there now. */
export function useStaleWords(check: Check, annotation: Annotation): (reason: StaleReason) => string {
  const { t } = useTranslation('checks');
  const language = useLanguage();
  const project = useOpenProject();
  return (reason) => {
    const { judged } = check;
    const now = judgedNow(project, annotation);
    switch (reason) {
      case 'words':
        return t('stale.words', {
          before: shorten(unwrap(judged.words), LENGTH),
          after: shorten(unwrap(now.words), LENGTH),
        });
      case 'value': {
        const words = (reading: FigureReading) =>
          [describeReading(reading, catalogues[language].export, language), reading.of, reading.period]
            .filter(Boolean)
            .join(' · ');
        const before = words(judgedReading(check, annotation));
        return annotation.kind === 'figure'
          ? t('stale.value', { before, after: words(annotation.reading) })
          : '';
      }
      case 'speaker':
        return t('stale.speaker', {
          before: judged.context?.speaker ?? t('nobody'),
          after: now.context?.speaker ?? t('nobody'),
        });
      case 'revision':
      case 'sources':
        return t(`stale.${reason}`);
    }
  };
}
