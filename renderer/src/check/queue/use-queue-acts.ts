import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../shared/project/commands';
import type { QueueItem } from '../../../../shared/project/queue';
import {
  acceptBatch,
  assignBatch,
  confirmBatch,
  dismissBatch,
} from '../../../../shared/project/queue-batches';
import type { Figure } from '../../../../shared/project/records';
import { weighEdit } from '../../../../shared/project/weigh';
import { newId } from '../../state/new-id';
import { dispatch, useOpenProject } from '../../state/project';
import { useSettings } from '../../state/settings';
import { useQueueDesk } from './queue-desk';

interface QueueActs {
  readonly accept: (items: readonly QueueItem[]) => Promise<void>;
  readonly dismiss: (items: readonly QueueItem[], reason: string) => Promise<void>;
  /** Null asks nobody. */
  readonly assign: (items: readonly QueueItem[], name: string | null) => Promise<void>;
  /** Records checks that do not count any more anew, for what stands there now. */
  readonly confirm: (items: readonly QueueItem[]) => Promise<void>;
  /** Lets a figure matter less, or as much as others again. */
  readonly weigh: (figure: Figure) => Promise<void>;
}

/** What can be done with items of the queue, one or many: one step of undo, told afterwards. */
export function useQueueActs(): QueueActs {
  const { t } = useTranslation('desk');
  const project = useOpenProject();
  const author = useSettings(({ settings }) => settings.author);
  const { change, takeFocus, tell, ask } = useQueueDesk();
  const act = async (batch: BodyOf<'batch'> | null, words: (count: number) => string): Promise<void> => {
    ask(null);
    if (batch && (await dispatch(batch)) === null) {
      change({ picked: new Set() });
      tell(words(batch.bodies.length));
    }
    takeFocus();
  };
  return {
    accept: (items) => act(acceptBatch(items), (count) => t('told.accepted', { count })),
    dismiss: (items, reason) =>
      act(dismissBatch(items, reason), (count) => t('told.dismissed', { count, reason })),
    assign: (items, name) =>
      act(assignBatch(items, name), (count) =>
        name === null ? t('told.unassigned', { count }) : t('told.assigned', { count, name }),
      ),
    confirm: (items) =>
      act(confirmBatch(project, items, { newId, now: Date.now(), author }), (count) =>
        t('told.confirmed', { count }),
      ),
    weigh: async (figure) => {
      const weight = figure.weight === 'low' ? 'high' : 'low';
      const edit = weighEdit(figure, weight);
      if ((await dispatch({ type: 'annotation.edit', annotation: figure.id, edit })) === null) {
        tell(t(`told.weight.${weight}`));
      }
      takeFocus();
    },
  };
}
