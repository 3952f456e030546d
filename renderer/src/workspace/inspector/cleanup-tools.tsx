import { EyeOff, Strikethrough } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CommandBody } from '../../../../shared/project/commands';
import type { Briefing, Segment } from '../../../../shared/project/records';
import { planPageText, planQuarantine } from '../../../../shared/project/revise/plan-cleanup';
import { hideInjected, useCorrecting } from '../../state/correcting';
import { newId } from '../../state/new-id';
import { dispatch, useProject } from '../../state/project';
import { sendUnsent } from '../../state/unsent';
import { useWorkspace } from '../../state/workspace';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/field';
import { useCurrent } from '../current';
import { Editable } from '../editable';
import styles from './cleanup-tools.module.css';

type Plan = (
  briefing: Briefing,
  text: string,
  segments: readonly Segment[],
  newId: () => string,
) => CommandBody | null;

/** Takes what is selected out of the transcript by hand, and leaves what was taken out in sight or not. */
export function CleanupTools() {
  const { t } = useTranslation('correcting');
  const { briefing, text, transcript } = useCurrent();
  const hasSelection = useWorkspace((state) => state.segments.length > 0);
  const hides = useCorrecting((state) => state.hidesInjected);
  const takeOut = async (plan: Plan): Promise<void> => {
    await sendUnsent();
    const now = useProject.getState().open?.project.briefings.find(({ id }) => id === briefing.id);
    const body = now && plan(now, text, transcript.current?.selection() ?? [], newId);
    if (body) await dispatch(body);
  };
  return (
    <div className={styles['tools']}>
      <Editable>
        <Button
          icon={Strikethrough}
          tip={t('cleanup.quarantine.tip')}
          disabled={!hasSelection}
          onClick={() => void takeOut(planQuarantine)}
        >
          {t('cleanup.quarantine')}
        </Button>
        <Button
          icon={EyeOff}
          tip={t('cleanup.page-text.tip')}
          disabled={!hasSelection}
          onClick={() => void takeOut(planPageText)}
        >
          {t('cleanup.page-text')}
        </Button>
      </Editable>
      <CheckField checked={hides} onChange={({ target }) => hideInjected(target.checked)}>
        {t('cleanup.hide')}
      </CheckField>
    </div>
  );
}
