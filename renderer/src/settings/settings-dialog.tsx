import { useTranslation } from 'react-i18next';
import { CONTRASTS, TEXT_SIZES, THEMES, TYPEFACES } from '../../../shared/project/settings-choices';
import { show } from '../app/app-state';
import { changeSettings, useSettings } from '../state/settings';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';
import { Dialog } from '../ui/dialog';
import content from '../ui/dialog-content.module.css';
import { SelectField, TextField } from '../ui/field';
import { useDraft } from '../ui/use-draft';

/** Languages call themselves by their own names. */
const LANGUAGE_NAMES = [
  { value: 'en', label: 'English' },
  { value: 'zh-Hans', label: '简体中文' },
  { value: 'zh-Hant', label: '繁體中文' },
] as const;

/** What a person can choose; each is stored and shown as soon as it is changed. */
export default function SettingsDialog() {
  const { t } = useTranslation(['ui', 'shell']);
  const settings = useSettings((state) => state.settings);
  const author = useDraft(settings.author, (name) => changeSettings({ author: name.trim() }));
  const close = (): void => show(null);
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
      <div className={cx(content['content'], content['loose'])}>
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
        <SelectField
          label={t('settings.contrast', { ns: 'shell' })}
          value={settings.contrast}
          options={CONTRASTS.map((value) => ({
            value,
            label: t(`settings.contrast.${value}`, { ns: 'shell' }),
          }))}
          onChoose={(contrast) => void changeSettings({ contrast })}
        />
        <SelectField
          label={t('settings.text-size', { ns: 'shell' })}
          value={settings.textSize}
          options={TEXT_SIZES.map((value) => ({
            value,
            label: t(`settings.text-size.${value}`, { ns: 'shell' }),
          }))}
          onChoose={(textSize) => void changeSettings({ textSize })}
        />
        <SelectField
          label={t('settings.typeface', { ns: 'shell' })}
          value={settings.typeface}
          options={TYPEFACES.map((value) => ({
            value,
            label: t(`settings.typeface.${value}`, { ns: 'shell' }),
          }))}
          onChoose={(typeface) => void changeSettings({ typeface })}
        />
        <TextField label={t('settings.author')} hint={t('settings.author.hint')} {...author} />
      </div>
    </Dialog>
  );
}
