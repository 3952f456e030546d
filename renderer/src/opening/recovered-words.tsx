import { useTranslation } from 'react-i18next';
import type { Opening } from '../../../shared/ipc/contract';

/** What a damaged project was brought back from, and plainly what is lost. */
export function RecoveredWords({
  recovered: { from, missing },
}: {
  readonly recovered: NonNullable<Opening['recovered']>;
}) {
  const { t } = useTranslation('projects');
  const lost =
    missing === null
      ? t('opened.lost.unknown')
      : missing === 0
        ? t('opened.lost.nothing')
        : t('opened.lost', { count: missing });
  return t(`opened.recovered.${from}`, { lost });
}
