import { FileInput, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { OwnTemplate } from '../../../../shared/export/liquid/own-template';
import type { Template } from '../../../../shared/export/options';
import { deleteTemplate, importTemplate, restoreTemplate, useTemplates } from '../../state/templates';
import { Button } from '../../ui/button';
import { BUILT_IN } from '../built-in';
import styles from './template-list.module.css';

/** The templates of the library, and the ways to a new one. */
export function TemplateList({
  current,
  onOpen,
  onStart,
  onDeleted,
}: {
  /** The one in the editor, by its id. */
  readonly current: string | null;
  readonly onOpen: (template: OwnTemplate) => void;
  /** Begins a new one as the twin of a built-in document. */
  readonly onStart: (from: Template) => void;
  readonly onDeleted: (template: OwnTemplate) => void;
}) {
  const { t } = useTranslation(['templates', 'ui']);
  const { own, deleted } = useTemplates();
  const remove = async (template: OwnTemplate): Promise<void> => {
    if (await deleteTemplate(template)) onDeleted(template);
  };
  const bringIn = async (): Promise<void> => {
    const template = await importTemplate();
    if (template) onOpen(template);
  };
  return (
    <nav className={styles['side']} aria-label={t('list')}>
      <h3 className={styles['heading']}>{t('list')}</h3>
      {own.length === 0 && <p className={styles['none']}>{t('none')}</p>}
      <ul className={styles['list']}>
        {own.map((template) => (
          <li key={template.id} className={styles['item']}>
            <button
              type="button"
              className={styles['open']}
              aria-current={template.id === current ? 'true' : undefined}
              onClick={() => onOpen(template)}
            >
              {template.name}
            </button>
            <Button
              look="quiet"
              icon={Trash2}
              tip={`${t('delete')}: ${template.name}`}
              onClick={() => void remove(template)}
            />
          </li>
        ))}
      </ul>
      <p aria-live="polite" className={styles['deleted']}>
        {deleted && t('deleted', { name: deleted.name })}
      </p>
      {deleted && (
        <Button look="quiet" onClick={() => void restoreTemplate(deleted)}>
          {t('undo')}
        </Button>
      )}
      <h3 className={styles['heading']}>{t('start')}</h3>
      <ul className={styles['list']}>
        {BUILT_IN.map((document) => (
          <li key={document} className={styles['item']}>
            <button type="button" className={styles['open']} onClick={() => onStart(document)}>
              {t(`export.template.${document}`, { ns: 'ui' })}
            </button>
          </li>
        ))}
      </ul>
      <Button icon={FileInput} onClick={() => void bringIn()}>
        {t('import')}
      </Button>
    </nav>
  );
}
