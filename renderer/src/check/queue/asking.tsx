import { useTranslation } from 'react-i18next';
import { unwrap } from '../../../../shared/anchoring/fold';
import type { QueueItem } from '../../../../shared/project/queue';
import { canBeDismissed } from '../../../../shared/project/queue-batches';
import { useOpenProject } from '../../state/project';
import { useSettings } from '../../state/settings';
import { excerpt } from '../../ui/excerpt';
import { AskPanel } from './ask-panel';
import { givenReasons, knownNames } from './known-words';
import { useQueueDesk } from './queue-desk';
import { useQueueActs } from './use-queue-acts';

const READY = ['no-statistic', 'name', 'speech', 'double', 'date', 'garbled'] as const;
/** How many answers there are at most: as many as there are digits. */
const MOST = 9;
/** In characters: what a question shows of the words that it is about. */
const LENGTH = 40;

/** Asks why the items are no figures or claims to check. */
export function DismissPanel() {
  const { t } = useTranslation('desk');
  const { annotations } = useOpenProject();
  const { targets } = useQueueDesk();
  const { dismiss } = useQueueActs();
  const what = useWhat(targets.filter(canBeDismissed));
  const ready: readonly string[] = READY.map((reason) => t(`dismiss.${reason}`));
  const reasons = [...ready, ...givenReasons(annotations, ready)].slice(0, MOST);
  return (
    <AskPanel
      title={t('dismiss.title', { what })}
      answers={reasons.map((reason) => ({ label: reason, onChoose: () => void dismiss(targets, reason) }))}
      label={t('dismiss.words')}
      button={t('dismiss')}
      onWords={(words) => void dismiss(targets, words)}
    />
  );
}

/** Asks who is to look after the items. */
export function AssignPanel() {
  const { t } = useTranslation('desk');
  const project = useOpenProject();
  const author = useSettings(({ settings }) => settings.author);
  const { targets } = useQueueDesk();
  const { assign } = useQueueActs();
  const what = useWhat(targets);
  const names = knownNames(project, author).slice(0, MOST - 1);
  return (
    <AskPanel
      title={t('assign.title', { what })}
      answers={[
        ...names.map((name) => ({ label: name, onChoose: () => void assign(targets, name) })),
        { label: t('nobody'), onChoose: () => void assign(targets, null) },
      ]}
      label={t('assign.words')}
      button={t('assign')}
      onWords={(words) => void assign(targets, words)}
    />
  );
}

/** The words that a question is about, or how many there are. */
function useWhat(targets: readonly QueueItem[]): string {
  const { t } = useTranslation('desk');
  const [only, ...others] = targets;
  return only && others.length === 0
    ? t('what.one', { words: excerpt(unwrap(only.annotation.anchor.exact), LENGTH) })
    : t('what.many', { count: targets.length });
}
