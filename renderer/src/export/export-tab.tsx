import { Copy, Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FORMAT_NAMES, FORMATS, isDocument } from '../../../shared/export/formats/formats';
import type { UiLanguage } from '../../../shared/project/settings-choices';
import { useExport } from '../state/export-options';
import { report } from '../state/problems';
import { useOpenProject, useProject } from '../state/project';
import { useChosenTemplate } from '../state/templates';
import { Button } from '../ui/button';
import { SelectField } from '../ui/field';
import { copyExport } from './copy-export';
import { EditedDialog } from './edited-dialog';
import { ExportChoices } from './export-choices';
import styles from './export-tab.module.css';
import { ExportingRow } from './exporting-row';
import { MarkdownPreview } from './markdown-preview';
import { TemplateField } from './template-field';
import { TemplateOffer } from './template-offer';
import { useExportOptions } from './use-export-options';
import { useSaving } from './use-saving';
import { matters } from './what-matters';

const LANGUAGE_NAMES = [
  { value: 'en', label: 'English' },
  { value: 'zh-Hans', label: '简体中文' },
  { value: 'zh-Hant', label: '繁體中文' },
] as const satisfies readonly { value: UiLanguage; label: string }[];

/** What is exported and how, what it looks like, and where it was written. */
export default function ExportTab() {
  const { t } = useTranslation(['ui', 'templates']);
  const project = useOpenProject();
  const options = useExportOptions();
  const format = useExport((state) => state.format);
  const texts = useProject(({ open }) => open?.texts);
  const chosen = useChosenTemplate();
  // Only documents are made by templates.
  const own = isDocument(format) ? chosen : null;
  // What was done is said for as long as the same is looked at.
  const looked = useMemo(() => ({ format, options, own }), [format, options, own]);
  const [done, setDone] = useState<{ readonly words: string; readonly to: typeof looked } | null>(null);

  const saving = useSaving((outcome, name) => {
    const words =
      outcome === 'written' ? t('export.written', { name }) : t('edited.kept', { ns: 'templates', name });
    setDone({ words, to: looked });
  });
  const save = (): void => {
    setDone(null);
    void saving.save({ project: project.id, format, options, own: own?.id ?? null });
  };
  const copy = (): void => {
    const copied = copyExport(format, { project, texts: texts ?? {}, options, own: own?.text });
    if (!copied.ok) report(copied.error);
    setDone(copied.ok && copied.value ? { words: t('export.copied'), to: looked } : null);
  };

  return (
    <div className={styles['tab']}>
      <div className={styles['options']}>
        <SelectField
          label={t('export.format')}
          value={format}
          options={FORMATS.map((value) => ({ value, label: t(`export.format.${value}`) }))}
          onChoose={(value) => useExport.setState({ format: value })}
        />
        {isDocument(format) && <TemplateField />}
        {matters('language', format) && (
          <SelectField
            label={t('export.language')}
            value={options.language}
            options={LANGUAGE_NAMES}
            onChoose={(language) => useExport.setState({ language })}
          />
        )}
        <ExportChoices />
        {isDocument(format) && <TemplateOffer />}
        <div className={styles['save']}>
          <Button look="primary" icon={Download} onClick={save}>
            {t('export.save', { format: FORMAT_NAMES[format] })}
          </Button>
          <Button icon={Copy} onClick={copy}>
            {t('export.copy')}
          </Button>
          <p aria-live="polite" className={styles['written']}>
            {done?.to === looked && done.words}
          </p>
        </div>
        <ExportingRow />
      </div>
      <MarkdownPreview format={format} options={options} own={own?.text} />
      {saving.edited && <EditedDialog edited={saving.edited} onSettle={(way) => void saving.settle(way)} />}
    </div>
  );
}
