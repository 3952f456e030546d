import { FileOutput, Save } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { presser } from '../../api/presser';
import { problemWords } from '../../i18n/problem-words';
import { useLanguage } from '../../i18n/use-language';
import { valueOrReport } from '../../state/problems';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { useExportOptions } from '../use-export-options';
import styles from './template-editor.module.css';
import { TemplateText, type TemplateTextHandle } from './template-text';
import { useFilled } from './use-filled';
import type { Drafting, TemplateDraft } from './use-template-draft';

/** A region that scrolls and holds nothing to press has to take the focus itself. */
const SCROLLABLE = { tabIndex: 0 };

/** One template: what it is called and made for, its text, and what it makes of the briefing on the screen. */
export function TemplateEditor({
  draft,
  drafting,
}: {
  readonly draft: TemplateDraft;
  readonly drafting: Drafting;
}) {
  const { t } = useTranslation('templates');
  const screen = useLanguage();
  const problemId = useId();
  const text = useRef<TemplateTextHandle>(null);
  const [exported, setExported] = useState<string | null>(null);
  const filled = useFilled(draft.text, useExportOptions());
  const problem = filled && !filled.ok ? filled.error : null;
  const line = problem?.detail['line'] === undefined ? null : Number(problem.detail['line']);
  const column = Number(problem?.detail['column'] ?? 1);
  const writeOut = async (id: string): Promise<void> => {
    const name = await valueOrReport(presser.templateExport({ id }));
    setExported(name ?? null);
  };
  return (
    <>
      <div className={styles['writing']}>
        <div className={styles['fields']}>
          <TextField
            label={t('name')}
            maxLength={100}
            value={draft.name}
            onChange={({ target }) => drafting.change({ name: target.value })}
          />
          <TextField
            label={t('tags')}
            hint={t('tags.hint')}
            value={draft.tags}
            onChange={({ target }) => drafting.change({ tags: target.value })}
          />
        </div>
        <TemplateText
          handle={text}
          text={draft.text}
          wrongLine={line}
          problemId={problemId}
          onChange={(words) => drafting.change({ text: words })}
        />
        <div id={problemId} className={styles['problem']} aria-live="polite">
          {problem && (
            <>
              <p>{problemWords(problem, screen)}</p>
              {line !== null && (
                <Button look="quiet" onClick={() => text.current?.goTo(line, column)}>
                  {t('go', { line })}
                </Button>
              )}
            </>
          )}
        </div>
        <div className={styles['actions']}>
          <Button
            look="primary"
            icon={Save}
            keys="Mod+S"
            disabled={!drafting.isChanged || draft.name.trim() === ''}
            onClick={() => void drafting.save()}
          >
            {t('save')}
          </Button>
          {draft.id !== null && !drafting.isChanged && (
            <Button icon={FileOutput} onClick={() => draft.id !== null && void writeOut(draft.id)}>
              {t('export')}
            </Button>
          )}
          <p aria-live="polite" className={styles['state']}>
            {exported && !drafting.isChanged
              ? t('exported', { name: exported })
              : t(drafting.isChanged ? 'unsaved' : 'saved')}
          </p>
        </div>
      </div>
      <section className={styles['preview']} aria-label={t('preview')} {...SCROLLABLE}>
        <h3 className={styles['heading']}>{t('preview')}</h3>
        {filled?.ok && <pre className={styles['markdown']}>{filled.value}</pre>}
      </section>
    </>
  );
}
