import { useTranslation } from 'react-i18next';
import { useCanWrite } from '../../state/project';
import { useWorkspace } from '../../state/workspace';
import { Button } from '../../ui/button';
import { CorrectButton } from '../correcting/correct-button';
import { useCurrent } from '../current';
import styles from './mark-bar.module.css';
import { MARK_KINDS } from './mark-kinds';
import { useMark } from './use-mark';

/** The four marks; each has a key that works on a selection in the transcript. */
export function MarkBar() {
  const { t } = useTranslation();
  const { transcript } = useCurrent();
  const hasSelection = useWorkspace((state) => state.segments.length > 0);
  const canWrite = useCanWrite();
  const mark = useMark();
  return (
    <div role="toolbar" aria-label={t('mark.bar')} className={styles['bar']}>
      {MARK_KINDS.map(({ kind, icon, keys }) => (
        <Button
          key={kind}
          look="quiet"
          icon={icon}
          keys={keys}
          showKeys
          tip={t(`mark.${kind}.tip`)}
          data-kind={kind}
          disabled={!hasSelection || !canWrite}
          // A press must not take the selection away before the click reads it.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => mark(kind, transcript.current?.selection() ?? [])}
        >
          <span>{t(`mark.${kind}`)}</span>
        </Button>
      ))}
      <CorrectButton className={styles['correct']} />
    </div>
  );
}
