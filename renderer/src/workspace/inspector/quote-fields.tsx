import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Quote } from '../../../../shared/project/records';
import { Button } from '../../ui/button';
import { SelectField, TextArea, TextField } from '../../ui/field';
import { speakerWords } from '../../ui/speaker-words';
import { useDraft } from '../../ui/use-draft';
import { useCurrent } from '../current';
import { editAnnotation, removeAnnotation } from './annotation-actions';
import styles from './quote-fields.module.css';

const STYLES = ['direct', 'partial', 'paraphrase'] as const;

/** What can be changed on a quote; the words themselves come from the transcript. */
export function QuoteFields({ quote }: { readonly quote: Quote }) {
  const { t } = useTranslation(['ui', 'findings']);
  const { briefing } = useCurrent();
  const note = useDraft(quote.note, (words) => editAnnotation(quote.id, { note: words }));
  const tags = useDraft(quote.tags.join(', '), (words) => editAnnotation(quote.id, { tags: tagsIn(words) }));
  return (
    <div className={styles['fields']}>
      <SelectField
        label={t('quote.speaker')}
        className={styles['wide']}
        value={quote.speaker ?? ''}
        options={[
          { value: '', label: t('quote.speaker.transcript') },
          ...briefing.speakers.map((speaker) => ({
            value: speaker.id,
            label: speakerWords(speaker, briefing.language),
          })),
        ]}
        onChoose={(speaker) => void editAnnotation(quote.id, { speaker: speaker || null })}
      />
      <SelectField
        label={t('quote.style')}
        value={quote.style}
        options={STYLES.map((value) => ({ value, label: t(`style.${value}`, { ns: 'findings' }) }))}
        onChoose={(style) => void editAnnotation(quote.id, { style })}
      />
      <TextField label={t('quote.tags')} placeholder={t('quote.tags.hint')} {...tags} />
      <TextArea label={t('quote.note')} className={styles['wide']} {...note} />
      <Button
        look="quiet"
        icon={Trash2}
        className={styles['remove']}
        onClick={() => void removeAnnotation(quote.id)}
      >
        {t('remove')}
      </Button>
    </div>
  );
}

/** Tags are written with commas between them, of either script; each counts once. */
function tagsIn(words: string): readonly string[] {
  const tags = words.split(/[,，、;；]/).map((tag) => tag.trim().replace(/^#/, ''));
  return [...new Set(tags.filter(Boolean))];
}
