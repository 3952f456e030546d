import { BookOpenText, ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { leaveDesk, openDesk, useWorkspace } from '../state/workspace';
import { Button } from '../ui/button';
import styles from './place-switch.module.css';

/** The two places in which one works at a briefing: where it is read, and where it is checked. */
export function PlaceSwitch() {
  const { t } = useTranslation('desk');
  const isDeskOpen = useWorkspace((state) => state.isDeskOpen);
  return (
    <fieldset className={styles['switch']} aria-label={t('place')}>
      <Button
        look="quiet"
        icon={BookOpenText}
        tip={t('place.transcript')}
        aria-pressed={!isDeskOpen}
        onClick={leaveDesk}
      >
        <span>{t('place.transcript')}</span>
      </Button>
      <Button
        look="quiet"
        icon={ListChecks}
        tip={t('place.check')}
        keys="Mod+Shift+D"
        aria-pressed={isDeskOpen}
        onClick={() => openDesk()}
      >
        <span>{t('place.check')}</span>
      </Button>
    </fieldset>
  );
}
