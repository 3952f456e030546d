import { useTranslation } from 'react-i18next';
import { formatMoment } from '../i18n/format';
import { useLanguage } from '../i18n/use-language';
import type { FailedOpening } from '../state/failed-opening';

/** What could be had of a damaged project and what is lost of it, from the detail of `project.damaged`. */
export function useLossWords({ saved, missing }: FailedOpening['detail']): string {
  const { t } = useTranslation('projects');
  const language = useLanguage();
  if (saved === undefined) return t('loss.all');
  const at = formatMoment(Date.parse(saved), language);
  const count = Number(missing);
  return Number.isInteger(count) ? t('loss.some', { at, count }) : t('loss.unknown', { at });
}
