import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Briefing } from '../../../../shared/project/records';
import { dispatch } from '../../state/project';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import styles from './briefing-address.module.css';

/** Asks where a briefing came from: without that, its own site could pass for a source. */
export function BriefingAddress({ briefing }: { readonly briefing: Pick<Briefing, 'id'> }) {
  const { t } = useTranslation('checks');
  const [address, setAddress] = useState('');
  const words = address.trim();
  const keep = (): void => {
    if (!words) return;
    void dispatch({ type: 'briefing.edit', briefing: briefing.id, edit: { address: words } });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    // What is meant is the address; the check is not recorded with it.
    event.preventDefault();
    event.stopPropagation();
    keep();
  };
  return (
    <div className={styles['hint']}>
      <p>{t('address.unknown')}</p>
      <TextField
        label={t('address.label')}
        type="url"
        placeholder="https://"
        value={address}
        onChange={({ target }) => setAddress(target.value)}
        onKeyDown={press}
        aside={
          <Button disabled={!words} onClick={keep}>
            {t('address.keep')}
          </Button>
        }
      />
    </div>
  );
}
