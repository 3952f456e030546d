import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FailedOpening, useOpening } from '../state/failed-opening';
import { useLibrary } from '../state/library';
import { leaveFailed, openProject } from '../state/opening';
import { useProject } from '../state/project';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import content from '../ui/dialog-content.module.css';
import { Facts } from './facts';
import styles from './opening-dialog.module.css';
import { useOutcome } from './use-outcome';
import { useWays } from './use-ways';
import { WayList } from './way-list';

const BackupsDialog = lazy(() => import('../backups/backups-dialog'));

/** Outcomes that may be another one a moment later. */
const PASSING: readonly FailedOpening['code'][] = ['project.locked', 'project.unreadable'];

/** Why a project could not be opened, what is known about it, and the ways on. */
export default function OpeningDialog() {
  const failed = useOpening((state) => state.failed);
  const [hasBackups, setHasBackups] = useState(false);
  if (!failed) return null;
  if (!hasBackups) return <Outcome failed={failed} onBackups={() => setHasBackups(true)} />;
  return (
    <Suspense>
      <BackupsDialog projectId={failed.project} isOpen={false} onClose={() => setHasBackups(false)} />
    </Suspense>
  );
}

function Outcome({ failed, onBackups }: { readonly failed: FailedOpening; readonly onBackups: () => void }) {
  const { t } = useTranslation(['projects', 'ui']);
  const { project, code } = failed;
  const title = useLibrary(({ projects }) => projects.find(({ id }) => id === project)?.title);
  const isOverProject = useProject(({ open }) => open !== null);
  const busy = useOpening((state) => state.busy);
  const { words, facts } = useOutcome(failed);
  const ways = useWays(failed, onBackups);
  const back = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      open
      onClose={() => void leaveFailed()}
      title={t(`outcome.${code}`)}
      size="medium"
      // Not the first way: something may be lost on it.
      first={back}
      footer={
        <>
          <Button ref={back} onClick={() => void leaveFailed()}>
            {isOverProject ? t('close', { ns: 'ui' }) : t('outcome.back')}
          </Button>
          {PASSING.includes(code) && (
            <Button look="primary" disabled={busy} onClick={() => void openProject(project)}>
              {t('outcome.again')}
            </Button>
          )}
        </>
      }
    >
      <div className={content['content']}>
        {title !== undefined && <p className={styles['project']}>{title}</p>}
        {words.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <Facts facts={facts} />
        <WayList ways={ways} busy={busy} />
      </div>
    </Dialog>
  );
}
