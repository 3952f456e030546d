import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnTemplate } from '../../../../shared/export/liquid/own-template';
import { TWINS } from '../../../../shared/export/liquid/twins';
import type { Template } from '../../../../shared/export/options';
import { useChosenTemplate, useTemplates } from '../../state/templates';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { hasCommandKey } from '../../ui/keys';
import { TemplateEditor } from './template-editor';
import { TemplateList } from './template-list';
import styles from './templates-dialog.module.css';
import { type TemplateDraft, useTemplateDraft } from './use-template-draft';

/** What was asked for while there was something that is not kept. */
type Next =
  | { readonly kind: 'close' }
  | { readonly kind: 'take'; readonly from: OwnTemplate | TemplateDraft };

/** The templates of the library: written, tried on the briefing on the screen, and kept. */
export default function TemplatesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['templates', 'ui']);
  const drafting = useTemplateDraft(useChosenTemplate());
  const { draft, isChanged } = drafting;
  const own = useTemplates((state) => state.own);
  const [next, setNext] = useState<Next | null>(null);

  const go = (to: Next): void => {
    setNext(null);
    if (to.kind === 'close') onClose();
    else drafting.take(to.from);
  };
  const ask = (to: Next): void => (isChanged ? setNext(to) : go(to));
  const start = (document: Template): void => {
    const name = freeName(t('copy-of', { name: t(`export.template.${document}`, { ns: 'ui' }) }), own);
    ask({ kind: 'take', from: { id: null, name, tags: '', text: TWINS[document] } });
  };
  const press = (event: KeyboardEvent): void => {
    if (!hasCommandKey(event) || event.shiftKey || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    void drafting.save();
  };
  return (
    <Dialog
      open
      onClose={() => ask({ kind: 'close' })}
      title={t('title')}
      size="large"
      footer={
        next ? (
          <>
            <p className={styles['question']}>{t('leave', { name: draft?.name ?? '' })}</p>
            <Button onClick={() => setNext(null)}>{t('leave.stay')}</Button>
            <Button look="danger" onClick={() => go(next)}>
              {t('leave.discard')}
            </Button>
          </>
        ) : (
          <Button onClick={() => ask({ kind: 'close' })}>{t('close', { ns: 'ui' })}</Button>
        )
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Mod+S is heard wherever in the dialog the focus is. */}
      <div className={styles['parts']} onKeyDown={press}>
        <TemplateList
          current={draft?.id ?? null}
          onOpen={(from) => ask({ kind: 'take', from })}
          onStart={start}
          onDeleted={({ id }) => draft?.id === id && drafting.take(null)}
        />
        {draft ? (
          <TemplateEditor key={drafting.serial} draft={draft} drafting={drafting} />
        ) : (
          <p className={styles['help']}>{t('help')}</p>
        )}
      </div>
    </Dialog>
  );
}

/** A name that no template has yet. */
function freeName(name: string, own: readonly OwnTemplate[]): string {
  const taken = new Set(own.map((template) => template.name));
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name} ${number}`;
  return free;
}
