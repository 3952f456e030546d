import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isMarkup } from '../../../shared/injection/findings';
import type { Draft } from '../../../shared/ipc/contract';
import type { Briefing } from '../../../shared/project/records';
import { textHash } from '../../../shared/project/source-files';
import { formatSize } from '../i18n/format';
import { useLanguage } from '../i18n/use-language';
import { commitDraft, discardAllDrafts, discardDraft, useImports } from '../state/imports';
import { useProject } from '../state/project';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { BriefingFields } from './briefing-fields';
import { FileRemarks } from './file-remarks';
import { FindingTabs } from './finding-tabs';
import styles from './import-sheet.module.css';
import { useDecisions } from './use-decisions';
import { useSubmit } from './use-submit';

/** What was found in a file, before anything is stored. Several files come one after the other. */
export default function ImportSheet() {
  const draft = useImports((state) => state.drafts[0]);
  return draft && <DraftSheet key={draft.id} draft={draft} />;
}

function DraftSheet({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation(['ui', 'revisions', 'imports']);
  const language = useLanguage();
  const { done, drafts } = useImports();
  // What is only looked at takes nothing in.
  const open = useProject(({ open: shown }) => (shown?.opening.access === 'write' ? shown.project : null));
  const same = useSameBriefing(draft);
  const address = useRef<HTMLInputElement>(null);
  const form = useDecisions(draft, open, done > 0);
  const { busy, submit } = useSubmit(() => commitDraft(draft.id, form));
  const { reading } = draft;
  const injected = reading.injected.filter((found) => !isMarkup(found)).length;
  return (
    <Dialog
      open
      onClose={() => void discardDraft(draft.id)}
      title={t('import.title')}
      size="large"
      first={address}
      subtitle={
        <p className={styles['file']}>
          <strong>{draft.fileName}</strong>
          <span>
            {draft.encodings.length > 0 && `${draft.encoding.toUpperCase()} · `}
            {formatSize(draft.byteLength, language)} · {t('import.characters', { count: draft.text.length })}
          </span>
          {done + drafts.length > 1 && (
            <span>{t('import.progress', { at: done + 1, of: done + drafts.length })}</span>
          )}
        </p>
      }
      footer={
        <>
          {drafts.length > 1 && (
            <Button disabled={busy} onClick={() => void discardAllDrafts()}>
              {t('leave-out-all', { ns: 'imports', count: drafts.length })}
            </Button>
          )}
          <Button disabled={busy} onClick={() => void discardDraft(draft.id)}>
            {t('cancel')}
          </Button>
          <Button look="primary" disabled={busy || !form.isComplete} onClick={submit}>
            {t('import.commit')}
          </Button>
        </>
      }
    >
      <div className={styles['columns']}>
        <div className={styles['fields']}>
          <BriefingFields form={form} open={open} address={address} />
          <FileRemarks draft={draft} />
          {same && (
            <p className={styles['notice']}>{t('import.same', { ns: 'revisions', title: same.title })}</p>
          )}
          {reading.turns.length === 0 && <p className={styles['notice']}>{t('import.no-turns')}</p>}
          {injected > 0 && (
            <p className={styles['notice']}>{t('import.has-injected', { count: injected })}</p>
          )}
        </div>
        <FindingTabs draft={draft} form={form} />
      </div>
    </Dialog>
  );
}

/** The briefing of the open project that has the very same text. */
function useSameBriefing({ text }: Draft): Briefing | null {
  const open = useProject((state) => state.open);
  return (
    open?.project.briefings.find(
      ({ source }) => source.length === text.length && open.texts[textHash(source)] === text,
    ) ?? null
  );
}
