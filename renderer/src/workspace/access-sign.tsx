import { Eye, PencilLine, RotateCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useOpening } from '../state/failed-opening';
import { openAgain, openProject } from '../state/opening';
import { useProject } from '../state/project';
import { Button } from '../ui/button';
import { Sign } from '../ui/sign';

/** Says where the project cannot be changed from this window, and offers to open it so that it can. */
export function AccessSign({ project }: { readonly project: string }) {
  const { t } = useTranslation('projects');
  const access = useProject(({ open }) => open?.opening.access);
  const hasLostLock = useProject(({ lost }) => lost === 'project.lock-lost');
  const busy = useOpening((state) => state.busy);
  if (access === 'read') {
    return (
      <>
        <Sign icon={Eye} tone="warn">
          {t('access.read')}
        </Sign>
        <Button look="quiet" icon={PencilLine} disabled={busy} onClick={() => void openProject(project)}>
          {t('access.write')}
        </Button>
      </>
    );
  }
  if (!hasLostLock) return null;
  return (
    <Button icon={RotateCw} disabled={busy} onClick={() => void openAgain()}>
      {t('access.again')}
    </Button>
  );
}
