import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Format } from '../../../shared/export/formats/formats';
import { writeText } from '../../../shared/export/formats/write-text';
import type { ExportOptions } from '../../../shared/export/options';
import { problemWords } from '../i18n/problem-words';
import { useLanguage } from '../i18n/use-language';
import { useProject } from '../state/project';
import styles from './markdown-preview.module.css';
import { MarkedPassage } from './marked-passage';

/** A region that scrolls and holds nothing to press has to take the focus itself. */
const SCROLLABLE = { tabIndex: 0 };

/** The text exactly as it would be written now; a document that is no text is shown as its Markdown. */
export function MarkdownPreview({
  format,
  options,
  own,
}: {
  readonly format: Format;
  readonly options: ExportOptions;
  /** A template of one's own (Liquid) in the place of the built-in document. */
  readonly own: string | undefined;
}) {
  const { t } = useTranslation();
  const screen = useLanguage();
  const open = useDeferredValue(useProject((state) => state.open));
  const shown = format === 'docx' || format === 'pdf' ? 'md' : format;
  const markdown = useMemo(
    () => open && writeText(shown, { project: open.project, texts: open.texts, options, own }),
    [open, shown, options, own],
  );
  if (!markdown) return null;
  return (
    <section
      // What is another text begins at its top.
      key={shown}
      className={styles['preview']}
      aria-label={t(shown === 'md' ? 'export.preview' : 'export.preview.other')}
      {...SCROLLABLE}
    >
      {markdown.ok ? (
        <pre className={styles['markdown']}>
          {shown === 'md' ? <MarkedPassage markdown={markdown.value} /> : markdown.value}
        </pre>
      ) : (
        <p className={styles['problem']}>{problemWords(markdown.error, screen)}</p>
      )}
    </section>
  );
}
