import { useTranslation } from 'react-i18next';
import { useMarking } from '../../state/marking';
import { isMac, keysLabel } from '../../ui/keys';
import styles from './hold-bar.module.css';

/** What the keys do to the mark that is held; under the transcript while one is. */
export function HoldBar() {
  const { t } = useTranslation('marking');
  const isHolding = useMarking((state) => state.held !== null);
  if (!isHolding) return null;
  const hints = [
    { keys: '← →', does: t('hold.move') },
    { keys: `${keysLabel('Shift')} ← →`, does: t('hold.end') },
    { keys: `${keysLabel('Shift')} ↑ ↓`, does: t('hold.start') },
    { keys: isMac ? '⌥' : 'Ctrl', does: t('hold.word') },
    { keys: isMac ? '⌘' : 'Alt', does: t('hold.sentence') },
    { keys: 'Esc', does: t('hold.done') },
  ];
  return (
    <section aria-label={t('hold.title')} className={styles['bar']}>
      {hints.map(({ keys, does }) => (
        <span key={does} className={styles['hint']}>
          <kbd className={styles['keys']}>{keys}</kbd> {does}
        </span>
      ))}
    </section>
  );
}
