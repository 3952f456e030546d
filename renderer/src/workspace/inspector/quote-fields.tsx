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
import { RecentTagsRow } from './recent-tags-row';
import { TagField } from './tag-field';
import { TranslationField } from './translation-field';

const STYLES = ['direct', 'partial', 'paraphrase'] as const;
const PRIORITIES = ['high', 'normal', 'low'] as const;

/** What can be changed on a quote; the words themselves come from the transcript. */
export function QuoteFields({ quote }: { readonly quote: Quote }) {
  const { t } = useTranslation(['ui', 'findings', 'marking']);
  const { briefing } = useCurrent();
  const note = useDraft(quote.note, (words) => editAnnotation(quote.id, { note: words }));
  const relays = useDraft(quote.relays ?? '', (words) =>
    editAnnotation(quote.id, { relays: words.trim() || null }),
  );
  return (
    <div className={styles['fields']}>
      <div className={styles['wide']}>
        <TagField quote={quote} />
        <RecentTagsRow quote={quote} />
      </div>
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
      <TextField
        label={t('speaker.relays', { ns: 'marking' })}
        placeholder={t('speaker.relays.hint', { ns: 'marking' })}
        className={styles['wide']}
        {...relays}
      />
      <SelectField
        label={t('quote.style')}
        value={quote.style}
        options={STYLES.map((value) => ({ value, label: t(`style.${value}`, { ns: 'findings' }) }))}
        onChoose={(style) => void editAnnotation(quote.id, { style })}
      />
      <SelectField
        label={t('priority', { ns: 'marking' })}
        value={quote.priority}
        options={PRIORITIES.map((value) => ({ value, label: t(`priority.${value}`, { ns: 'marking' }) }))}
        onChoose={(priority) => void editAnnotation(quote.id, { priority })}
      />
      <TextArea label={t('quote.note')} className={styles['wide']} {...note} />
      <TranslationField quote={quote} />
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
