import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ACTION_GROUPS, ACTION_IDS, ACTIONS, type ActionGroup } from '../../../shared/actions/table';
import { show } from '../app/app-state';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { keysLabel } from '../ui/keys';
import styles from './shortcuts-sheet.module.css';

const idsOf = (group: ActionGroup) =>
  ACTION_IDS.filter((id) => ACTIONS[id].group === group && ACTIONS[id].keys !== undefined);

/** Every shortcut, by group, out of the table of actions. */
export default function ShortcutsSheet() {
  const { t } = useTranslation(['shell', 'actions', 'ui']);
  const done = useRef<HTMLButtonElement>(null);
  const close = (): void => show(null);
  return (
    <Dialog
      open
      onClose={close}
      title={t('shortcuts.title')}
      size="wide"
      isReadOnly
      first={done}
      footer={
        <Button ref={done} look="primary" onClick={close}>
          {t('close', { ns: 'ui' })}
        </Button>
      }
    >
      <div className={styles['groups']}>
        {ACTION_GROUPS.map((group) => (
          <section key={group} className={styles['group']} aria-labelledby={`shortcuts-${group}`}>
            <h3 id={`shortcuts-${group}`} className={styles['title']}>
              {t(`group.${group}`)}
            </h3>
            {idsOf(group).every((id) => ACTIONS[id].heard === 'transcript') && (
              <p className={styles['where']}>{t('shortcuts.transcript')}</p>
            )}
            {idsOf(group).some((id) => ACTIONS[id].heard === 'queue') && (
              <p className={styles['where']}>{t('shortcuts.queue')}</p>
            )}
            <dl className={styles['list']}>
              {idsOf(group).map((id) => (
                <div key={id} className={styles['row']}>
                  <dt>{t(id, { ns: 'actions' })}</dt>
                  <dd className={styles['keys']}>
                    {ACTIONS[id].keys?.map((keys, index) => (
                      <span key={keys}>
                        {index > 0 && <span className={styles['or']}>{t('shortcuts.or')}</span>}
                        <kbd className={styles['key']}>{keysLabel(keys)}</kbd>
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
