import { useTranslation } from 'react-i18next';
import { ENCODINGS, isEncoding } from '../../../shared/import/encodings';
import type { Draft } from '../../../shared/ipc/contract';
import { rereadDraft } from '../state/imports';
import { SelectField } from '../ui/field';

/** In which encoding a file is read: those that it could be in first. Choosing another one reads it again. */
export function EncodingField({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation('imports');
  const { id, encoding, encodings } = draft;
  if (!isEncoding(encoding)) return null;
  const others = ENCODINGS.filter((name) => !encodings.includes(name));
  return (
    <SelectField
      label={t('encoding')}
      value={encoding}
      options={[...encodings, ...others].map((value) => ({ value, label: t(`encoding.${value}`) }))}
      onChoose={(chosen) => void rereadDraft(id, chosen)}
    />
  );
}
