import { Ellipsis, Expand } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCorrecting } from '../../state/correcting';
import { useFind } from '../../state/find';
import { useCanWrite, useOpenProject } from '../../state/project';
import { useWorkspace } from '../../state/workspace';
import { Button } from '../../ui/button';
import { useFloating } from '../../ui/use-floating';
import { useCurrent } from '../current';
import { MARK_KINDS } from './mark-kinds';
import styles from './selection-bar.module.css';
import { transcriptRoom } from './transcript-room';
import { planLeavingOut, useLeaveOut } from './use-leave-out';
import { useMark } from './use-mark';
import { useSettled } from './use-settled';

/**
 * The marks beside what was just selected; Escape hides them. They do not lie over the matches while somebody types what
 * to find. The bar over the transcript has them too.
 */
export function SelectionBar() {
  const segments = useWorkspace((state) => state.segments);
  const canWrite = useCanWrite();
  const isCorrecting = useCorrecting((state) => state.isOn);
  const isFinding = useFind((state) => state.isTyped);
  const isSettled = useSettled(segments);
  const [hidden, hide] = useState<typeof segments | null>(null);
  const isShown =
    segments.length > 0 && isSettled && hidden !== segments && canWrite && !isCorrecting && !isFinding;
  useEffect(() => {
    if (!isShown) return;
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') hide(segments);
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [segments, isShown]);
  return isShown && <Bar />;
}

function Bar() {
  const { t } = useTranslation(['marking', 'ui']);
  const { annotations } = useOpenProject();
  const known = useDeferredValue(annotations);
  const current = useCurrent();
  const { transcript } = current;
  const segments = useWorkspace((state) => state.segments);
  const mark = useMark();
  const leaveOut = useLeaveOut();
  const leavingOut = useMemo(() => planLeavingOut(current, known, segments), [current, known, segments]);
  const place = useFloating(
    () => transcript.current?.lines() ?? [],
    ({ left, right, top }) => ({ x: (left + right) / 2, y: top }),
    transcriptRoom,
  );
  return (
    <div
      ref={place}
      role="toolbar"
      aria-label={t('bar')}
      className={styles['bar']}
      // The words keep the focus and their selection.
      onMouseDown={(event) => event.preventDefault()}
    >
      {MARK_KINDS.map(({ kind, icon, keys }) => (
        <Button
          key={kind}
          look="quiet"
          icon={icon}
          keys={keys}
          showKeys
          tip={t(`mark.${kind}.tip`, { ns: 'ui' })}
          data-kind={kind}
          tabIndex={-1}
          onClick={() => mark(kind, transcript.current?.selection() ?? [])}
        >
          {t(kind)}
        </Button>
      ))}
      <span className={styles['line']} />
      {leavingOut && (
        <Button
          look="quiet"
          icon={Ellipsis}
          keys="X"
          showKeys
          tip={t(leavingOut.isBack ? 'put-back.tip' : 'leave-out.tip')}
          tabIndex={-1}
          onClick={() => leaveOut(transcript.current?.selection() ?? [])}
        >
          {t(leavingOut.isBack ? 'put-back' : 'leave-out')}
        </Button>
      )}
      <Button
        look="quiet"
        icon={Expand}
        keys="S"
        aria-label={t('grow')}
        tip={t('grow.tip')}
        tabIndex={-1}
        onClick={() => transcript.current?.grow()}
      />
    </div>
  );
}
