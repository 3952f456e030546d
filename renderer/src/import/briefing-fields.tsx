import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Project } from '../../../shared/project/records';
import { LANGUAGES } from '../../../shared/transcript/findings';
import { SelectField, TextArea, TextField } from '../ui/field';
import { RelationField } from './relation-field';
import type { DecisionForm } from './use-decisions';

/** What the briefing is called, when it was, where it came from and where it goes. */
export function BriefingFields({
  form,
  open,
  address,
}: {
  readonly form: DecisionForm;
  readonly open: Project | null;
  readonly address: RefObject<HTMLInputElement | null>;
}) {
  const { t } = useTranslation(['ui', 'findings']);
  const { decisions, change } = form;
  return (
    <>
      <TextArea
        label={t('import.field.title')}
        value={decisions.title}
        lang={decisions.language}
        onChange={({ target }) => change({ title: target.value.replaceAll('\n', ' ') })}
      />
      <TextField
        ref={address}
        label={t('import.field.address')}
        hint={t('import.field.address.hint')}
        type="url"
        placeholder="https://"
        value={decisions.address ?? ''}
        onChange={({ target }) => change({ address: target.value.trim() || null })}
      />
      <TextField
        label={t('import.field.date')}
        placeholder="YYYY-MM-DD"
        {...(!form.isDateGood && { hint: t('import.field.date.bad'), 'aria-invalid': true })}
        value={decisions.date ?? ''}
        onChange={({ target }) => change({ date: target.value.trim() || null })}
      />
      <SelectField
        label={t('import.field.language')}
        value={decisions.language}
        options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`, { ns: 'findings' }) }))}
        onChoose={(language) => change({ language })}
      />
      <SelectField
        label={t('import.field.project')}
        value={form.project ?? ''}
        options={[
          { value: '', label: t('import.new-project') },
          ...(open ? [{ value: open.id, label: open.title }] : []),
        ]}
        onChoose={(project) => form.setProject(project || null)}
      />
      {open && form.project === open.id && <RelationField form={form} project={open} />}
    </>
  );
}
