import { useTranslation } from 'react-i18next';
import { ROLES, type Role } from '../../../../shared/transcript/findings';
import { SelectField, TextField } from '../../ui/field';
import styles from './turn-dialog.module.css';

/** A speaker who is not among the others yet, as somebody writes them down. */
export interface NewSpeaker {
  readonly name: string;
  readonly title: string;
  readonly role: Role;
}

/** Asks who a new speaker is. */
export function NewSpeakerFields({
  name,
  title,
  role,
  onChange,
}: NewSpeaker & { readonly onChange: (change: Partial<NewSpeaker>) => void }) {
  const { t } = useTranslation(['ui', 'findings']);
  return (
    <fieldset className={styles['somebody']}>
      <TextField
        label={t('speaker.name')}
        value={name}
        maxLength={200}
        onChange={({ target }) => onChange({ name: target.value })}
      />
      <TextField
        label={t('speaker.title')}
        value={title}
        maxLength={200}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <SelectField
        label={t('speaker.role')}
        value={role}
        options={ROLES.map((value) => ({ value, label: t(`role.${value}`, { ns: 'findings' }) }))}
        onChoose={(chosen) => onChange({ role: chosen })}
      />
    </fieldset>
  );
}
