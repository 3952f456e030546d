import { useTranslation } from 'react-i18next';
import type { Side } from '../../../../shared/pairs/alignment';
import { wordsOfBlocks } from '../../../../shared/pairs/units';
import styles from './block-cell.module.css';

/** The words of some blocks of one text; quarantined words are left out. */
export function BlockCell({ side, blocks }: { readonly side: Side; readonly blocks: readonly string[] }) {
  const { t } = useTranslation('pairs');
  if (blocks.length === 0) return <p className={styles['absent']}>{t('absent')}</p>;
  return (
    <p className={styles['words']} lang={side.briefing.language}>
      {wordsOfBlocks(side, blocks)}
    </p>
  );
}
