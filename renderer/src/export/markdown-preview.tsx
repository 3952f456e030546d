import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { exportMarkdown } from '../../../shared/export/export-markdown';
import type { ExportOptions } from '../../../shared/export/options';
import { problemWords } from '../i18n/problem-words';
import { useLanguage } from '../i18n/use-language';
import { useProject } from '../state/project';
import styles from './markdown-preview.module.css';

/** A region that scrolls and holds nothing to press has to take the focus itself. */
const SCROLLABLE = { tabIndex: 0 };

/** The Markdown exactly as it would be written now. */
export function MarkdownPreview({ options }: { readonly options: ExportOptions }) {
  const { t } = useTranslation();
  const screen = useLanguage();
  const open = useDeferredValue(useProject((state) => state.open));
  const markdown = useMemo(
    () => open && exportMarkdown({ project: open.project, texts: open.texts, options }),
    [open, options],
  );
  if (!markdown) return null;
  return (
    <section className={styles['preview']} aria-label={t('export.preview')} {...SCROLLABLE}>
      {markdown.ok ? (
        <pre className={styles['markdown']}>{markdown.value}</pre>
      ) : (
        <p className={styles['problem']}>{problemWords(markdown.error, screen)}</p>
      )}
    </section>
  );
}
