import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportOptions, Template } from '../../../shared/export/options';
import type { UiLanguage } from '../../../shared/project/settings-choices';
import { presser } from '../api/presser';
import { useLanguage } from '../i18n/use-language';
import { valueOrReport } from '../state/problems';
import { useOpenProject } from '../state/project';
import { Button } from '../ui/button';
import { CheckField, SelectField } from '../ui/field';
import { useCurrent } from '../workspace/current';
import styles from './export-tab.module.css';
import { MarkdownPreview } from './markdown-preview';

const TEMPLATES = ['excerpts', 'fact-sheet', 'transcript'] as const satisfies readonly Template[];
const LANGUAGE_NAMES = [
  { value: 'en', label: 'English' },
  { value: 'zh-Hans', label: '简体中文' },
  { value: 'zh-Hant', label: '繁體中文' },
] as const satisfies readonly { value: UiLanguage; label: string }[];

/** What goes into the Markdown, how it looks, and where it was written. */
export default function ExportTab() {
  const { t } = useTranslation();
  const project = useOpenProject();
  const { briefing } = useCurrent();
  const screen = useLanguage();
  const [template, setTemplate] = useState<Template>('excerpts');
  const [language, setLanguage] = useState<UiLanguage>(screen);
  const [unchecked, setUnchecked] = useState(true);
  const [written, setWritten] = useState<{ readonly name: string; readonly made: string } | null>(null);
  const options: ExportOptions = { briefing: briefing.id, template, language, unchecked };
  // What was written is said for as long as the same document is looked at.
  const made = JSON.stringify(options);

  const save = async (): Promise<void> => {
    setWritten(null);
    const name = await valueOrReport(presser.exportSave({ project: project.id, options }));
    if (name) setWritten({ name, made });
  };

  return (
    <div className={styles['tab']}>
      <div className={styles['options']}>
        <SelectField
          label={t('export.template')}
          value={template}
          options={TEMPLATES.map((value) => ({ value, label: t(`export.template.${value}`) }))}
          onChoose={setTemplate}
        />
        <SelectField
          label={t('export.language')}
          value={language}
          options={LANGUAGE_NAMES}
          onChoose={setLanguage}
        />
        <CheckField
          className={styles['wide']}
          checked={unchecked}
          onChange={({ target }) => setUnchecked(target.checked)}
        >
          {t('export.unchecked')}
        </CheckField>
        <Button look="primary" icon={Download} className={styles['save']} onClick={() => void save()}>
          {t('export.save')}
        </Button>
        <p aria-live="polite" className={styles['written']}>
          {written?.made === made && t('export.written', { name: written.name })}
        </p>
      </div>
      <MarkdownPreview options={options} />
    </div>
  );
}
