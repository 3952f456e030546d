import { useTranslation } from 'react-i18next';
import type { Annotation } from '../../../../shared/project/records';
import { useOpenProject } from '../../state/project';
import styles from './check-history.module.css';
import { PastCheck } from './past-check';

/** Every check of an annotation, newest first; one that was withdrawn stays to be seen. */
export function CheckHistory({
  annotation,
  tellsWhyStale = true,
}: {
  readonly annotation: Annotation;
  /** False where that is told elsewhere. */
  readonly tellsWhyStale?: boolean;
}) {
  const { t } = useTranslation('checks');
  const project = useOpenProject();
  const checks = project.checks.filter((check) => check.annotation === annotation.id).toReversed();
  if (checks.length === 0) return null;
  return (
    // No list: where this stands, each annotation is an item of one.
    <fieldset aria-label={t('history')} className={styles['history']}>
      {checks.map((check) => (
        <PastCheck key={check.id} check={check} annotation={annotation} tellsWhyStale={tellsWhyStale} />
      ))}
    </fieldset>
  );
}
