import { useTranslation } from 'react-i18next';
import { isFiltering } from '../../../../shared/project/queue-filter';
import { FilterBar } from './filter-bar';
import { PickedBar } from './picked-bar';
import { QueueDeskProvider, useQueueDesk } from './queue-desk';
import { QueueHead } from './queue-head';
import { hearQueueKeys } from './queue-keys';
import { QueueList } from './queue-list';
import styles from './queue-tab.module.css';
import { Workbench } from './workbench';

/** Every figure, claim and quote of a briefing or a project, one after the other, each with its verdict. */
export default function QueueTab() {
  return (
    <QueueDeskProvider>
      <Queue />
    </QueueDeskProvider>
  );
}

function Queue() {
  const { t } = useTranslation(['desk', 'ui']);
  const { items, shown, current, view, told } = useQueueDesk();
  const isEmpty = shown.length === 0;
  return (
    // A click on what is no control leaves the focus in the queue, where its keys are heard.
    <section
      className={styles['queue']}
      tabIndex={-1}
      aria-label={t('queue')}
      data-queue
      onKeyDown={hearQueueKeys}
    >
      <QueueHead />
      <div className={styles['columns']}>
        <div className={styles['side']}>
          <FilterBar />
          <PickedBar />
          <div className={styles['list']}>
            <QueueList />
            {isEmpty && (
              <p className={styles['empty']}>
                {items.length > 0 && isFiltering(view.filter) ? t('empty.filtered') : t('empty')}
              </p>
            )}
          </div>
        </div>
        <div className={styles['work']}>
          <Workbench item={current} />
        </div>
      </div>
      <footer className={styles['foot']}>
        <p role="status" aria-label={t('told')}>
          {told}
        </p>
        <p className={styles['keys']}>{t('keys')}</p>
      </footer>
    </section>
  );
}
