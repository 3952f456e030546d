import { Download, Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { USUAL_CHOICES } from '../../../../shared/export/options';
import { factSheetOf } from '../../../../shared/project/fact-sheet';
import { runAction } from '../../actions/registry';
import { EditedDialog } from '../../export/edited-dialog';
import { useSaving } from '../../export/use-saving';
import { useLanguage } from '../../i18n/use-language';
import { useOpenProject } from '../../state/project';
import { Button } from '../../ui/button';
import { useCurrent } from '../../workspace/current';
import { ReportSheet } from './report-sheet';
import styles from './report-tab.module.css';

/** All that is known of the facts of the briefing, to be read, printed and handed on. */
export default function ReportTab() {
  const { t } = useTranslation(['report', 'templates']);
  const project = useOpenProject();
  const language = useLanguage();
  const { briefing } = useCurrent();
  const sheet = useMemo(() => factSheetOf(project, briefing), [project, briefing]);
  const [said, say] = useState<string | null>(null);
  const saving = useSaving((outcome, name) =>
    say(outcome === 'written' ? t('saved', { name }) : t('edited.kept', { ns: 'templates', name })),
  );
  const save = (): void => {
    say(null);
    const choices = { ...USUAL_CHOICES, unchecked: true };
    void saving.save({
      project: project.id,
      format: 'md',
      options: { briefing: briefing.id, template: 'fact-sheet', language, dialect: 'gfm', choices },
      own: null,
    });
  };
  return (
    <div className={styles['tab']}>
      <div className={styles['tools']}>
        <Button icon={Printer} keys="Mod+P" onClick={() => runAction('project.print')}>
          {t('print')}
        </Button>
        <Button look="primary" icon={Download} onClick={save}>
          {t('save')}
        </Button>
        <p aria-live="polite" className={styles['written']}>
          {said}
        </p>
      </div>
      <ReportSheet briefing={briefing} sheet={sheet} isLive />
      {saving.edited && <EditedDialog edited={saving.edited} onSettle={(way) => void saving.settle(way)} />}
    </div>
  );
}
