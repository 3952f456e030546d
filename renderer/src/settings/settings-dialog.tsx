import { useTranslation } from 'react-i18next';
import { showSettings } from '../app/app-state';
import { changeSettings, useSettings } from '../state/settings';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { SelectField, TextField } from '../ui/field';
import { useDraft } from '../ui/use-draft';
import styles from './settings-dialog.module.css';

/** Languages call themselves by their own names. */
const LANGUAGE_NAMES = [
  { value: 'en', label: 'English' },
  { value: 'zh-Hans', label: '简体中文' },
  { value: 'zh-Hant', label: '繁體中文' },
] as const;
const THEMES = ['system', 'light', 'dark'] as const;

/** Language, theme and name; each is stored and shown as soon as it is changed. */
export default function SettingsDialog() {
  const { t } = useTranslation();
  const settings = useSettings((state) => state.settings);
  const author = useDraft(settings.author, (name) => changeSettings({ author: name.trim() }));
  const close = (): void => showSettings(false);
  return (
    <Dialog
      open
      onClose={close}
      title={t('settings.title')}
      size="small"
      footer={
        <Button look="primary" onClick={close}>
          {t('close')}
        </Button>
      }
    >
      <div className={styles['fields']}>
        <SelectField
          label={t('settings.language')}
          value={settings.language}
          options={[{ value: 'system', label: t('settings.system') }, ...LANGUAGE_NAMES]}
          onChoose={(language) => void changeSettings({ language })}
        />
        <SelectField
          label={t('settings.theme')}
          value={settings.theme}
          options={THEMES.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
          onChoose={(theme) => void changeSettings({ theme })}
        />
        <TextField label={t('settings.author')} hint={t('settings.author.hint')} {...author} />
      </div>
    </Dialog>
  );
}
