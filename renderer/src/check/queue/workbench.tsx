import { ArrowUpRight } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueueItem } from '../../../../shared/project/queue';
import { textOf } from '../../../../shared/project/source-files';
import { useProject } from '../../state/project';
import { Button } from '../../ui/button';
import { CurrentContext, useCurrent } from '../../workspace/current';
import { Editable } from '../../workspace/editable';
import { goToAnnotation } from '../../workspace/go-to-annotation';
import { CheckForm } from '../checking/check-form';
import type { CheckFormHandle } from '../checking/check-form-handle';
import { CheckHistory } from '../checking/check-history';
import { Conversions } from '../units/conversions';
import { AssignPanel, DismissPanel } from './asking';
import { ItemState } from './item-state';
import { Passage } from './passage';
import { PlainWords } from './plain-words';
import { useQueueDesk } from './queue-desk';
import { ReadingForm } from './reading-form';
import { StaleNote } from './stale-note';
import { useQueueActions } from './use-queue-actions';
import styles from './workbench.module.css';

/** The item that is looked at: where it was said and how it was read, and beside it its checks. */
export function Workbench({ item }: { readonly item: QueueItem | null }) {
  const form = useRef<CheckFormHandle>(null);
  const { record } = useQueueActions(form);
  const { transcript } = useCurrent();
  const texts = useProject(({ open }) => open?.texts);
  const briefing = item?.briefing ?? null;
  const text = (texts && briefing && textOf(texts, briefing)) ?? '';
  // In the queue of a project the item may stand in another briefing than the one on the screen.
  const current = useMemo(() => briefing && { briefing, text, transcript }, [briefing, text, transcript]);
  if (!item || !current) return null;
  return (
    <CurrentContext value={current}>
      <div className={styles['passage']}>
        <Said item={item} />
      </div>
      <div className={styles['check']}>
        {item.stale.length > 0 && item.check && <StaleNote item={item} check={item.check} />}
        {item.part !== 'dismissed' && (
          <>
            <CheckHistory annotation={item.annotation} tellsWhyStale={false} />
            <Editable>
              <CheckForm key={item.annotation.id} ref={form} annotation={item.annotation} onRecord={record} />
            </Editable>
          </>
        )}
      </div>
    </CurrentContext>
  );
}

function Said({ item }: { readonly item: QueueItem }) {
  const { t } = useTranslation('desk');
  const { asking, ask, takeFocus, tell } = useQueueDesk();
  const { annotation } = item;
  return (
    <>
      {asking === 'dismiss' && <DismissPanel />}
      {asking === 'assign' && <AssignPanel />}
      <Passage item={item} />
      <section className={styles['read']} aria-label={t('read')}>
        <h3 className={styles['label']}>{t('read')}</h3>
        <PlainWords item={item} />
        {annotation.kind === 'figure' && <Conversions annotation={annotation} />}
        {asking === 'reading' && annotation.kind === 'figure' ? (
          <ReadingForm
            key={annotation.id}
            figure={annotation}
            onDone={(words) => {
              ask(null);
              tell(words);
              takeFocus();
            }}
          />
        ) : (
          <ItemState item={item} />
        )}
      </section>
      <Button
        look="quiet"
        icon={ArrowUpRight}
        keys="G"
        showKeys
        className={styles['go']}
        onClick={() => goToAnnotation(annotation)}
      >
        {t('go')}
      </Button>
    </>
  );
}
