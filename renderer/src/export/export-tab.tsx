import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportOptions, Template } from '../../../shared/export/options';
import type { UiLanguage } from '../../../shared/project/settings-choices';
import { presser } from '../api/presser';
import { useLanguage } from '../i18n/use-language';
import { useExport } from '../state/export-options';
import { valueOrReport } from '../state/problems';
import { useOpenProject } from '../state/project';
import { Button } from '../ui/button';
import { SelectField } from '../ui/field';
import { useCurrent } from '../workspace/current';
import { ExportChoices } from './export-choices';
import styles from './export-tab.module.css';
import { MarkdownPreview } from './markdown-preview';

const TEMPLATES = ['excerpts', 'article', 'fact-sheet', 'transcript'] as const satisfies readonly Template[];
const LANGUAGE_NAMES = [
  { value: 'en', label: 'English' },
  { value: 'zh-Hans', label: '简体中文' },
  { value: 'zh-Hant', label: '繁體中文' },
] as const satisfies readonly { value: UiLanguage; label: string }[];

/** What goes into the Markdown, how it looks, and where it was written. */
export default function ExportTab() {
  const { t } = useTranslation();
  const project = useOpenProject();
  const options = useOptions();
  const [written, setWritten] = useState<{ readonly name: string; readonly made: ExportOptions } | null>(
    null,
  );

  const save = async (): Promise<void> => {
    setWritten(null);
    const name = await valueOrReport(presser.exportSave({ project: project.id, options }));
    if (name) setWritten({ name, made: options });
  };

  return (
    <div className={styles['tab']}>
      <div className={styles['options']}>
        <SelectField
          label={t('export.template')}
          value={options.template}
          options={TEMPLATES.map((value) => ({ value, label: t(`export.template.${value}`) }))}
          onChoose={(template) => useExport.setState({ template })}
        />
        <SelectField
          label={t('export.language')}
          value={options.language}
          options={LANGUAGE_NAMES}
          onChoose={(language) => useExport.setState({ language })}
        />
        <ExportChoices />
        <Button look="primary" icon={Download} className={styles['save']} onClick={() => void save()}>
          {t('export.save')}
        </Button>
        <p aria-live="polite" className={styles['written']}>
          {/* What was written is said for as long as the same document is looked at. */}
          {written?.made === options && t('export.written', { name: written.name })}
        </p>
      </div>
      <MarkdownPreview options={options} />
    </div>
  );
}

/** What is exported of the briefing on the screen; the same for as long as nothing else is chosen. */
function useOptions(): ExportOptions {
  const { briefing } = useCurrent();
  const screen = useLanguage();
  const { template, language, dialect, choices } = useExport();
  return useMemo(
    () => ({ briefing: briefing.id, template, language: language ?? screen, dialect, choices }),
    [briefing.id, template, language, screen, dialect, choices],
  );
}
