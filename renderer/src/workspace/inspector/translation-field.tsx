import { useTranslation } from 'react-i18next';
import type { Quote } from '../../../../shared/project/records';
import { SelectField, TextArea } from '../../ui/field';
import { useDraft } from '../../ui/use-draft';
import { editAnnotation } from './annotation-actions';
import styles from './quote-fields.module.css';

const KINDS = ['official', 'own'] as const;

/** A translation of a quote and whose it is; without words there is none. */
export function TranslationField({ quote }: { readonly quote: Quote }) {
  const { t } = useTranslation('marking');
  const { translation } = quote;
  const kind = translation?.kind ?? 'own';
  const words = useDraft(translation?.text ?? '', (text) =>
    editAnnotation(quote.id, { translation: text.trim() === '' ? null : { text, kind } }),
  );
  return (
    <>
      <TextArea label={t('translation')} className={styles['wide']} {...words} />
      {translation && (
        <SelectField
          label={t('translation.kind')}
          value={kind}
          options={KINDS.map((value) => ({ value, label: t(`translation.${value}`) }))}
          onChoose={(chosen) =>
            void editAnnotation(quote.id, { translation: { text: translation.text, kind: chosen } })
          }
        />
      )}
    </>
  );
}
