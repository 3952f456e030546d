import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import unseen from '../../ui/unseen.module.css';
import type { Tally } from './build-outline';
import styles from './tally-sign.module.css';

/** How many marks a part of the text has; filled while figures among them are left to check. */
export const TallySign = memo(function TallySign({ marks, unchecked }: Tally) {
  const { t } = useTranslation(['ui', 'shell']);
  if (marks === 0) return null;
  const words = [
    t('outline.marks', { count: marks }),
    ...(unchecked > 0 ? [t('outline.unchecked', { ns: 'shell', count: unchecked })] : []),
  ].join(', ');
  return (
    <span className={styles['sign']} data-unchecked={unchecked > 0} data-tip={words}>
      <span aria-hidden>{unchecked > 0 ? `${unchecked}/${marks}` : marks}</span>
      {/* The tooltip says the same. */}
      <span className={unseen['unseen']}>{words}</span>
    </span>
  );
});
