import { Download, Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { USUAL_CHOICES } from '../../../../shared/export/options';
import { factSheetOf } from '../../../../shared/project/fact-sheet';
import { runAction } from '../../actions/registry';
import { presser } from '../../api/presser';
import { useLanguage } from '../../i18n/use-language';
import { valueOrReport } from '../../state/problems';
import { useOpenProject } from '../../state/project';
import { Button } from '../../ui/button';
import { useCurrent } from '../../workspace/current';
import { ReportSheet } from './report-sheet';
import styles from './report-tab.module.css';

/** All that is known of the facts of the briefing, to be read, printed and handed on. */
export default function ReportTab() {
  const { t } = useTranslation('report');
  const project = useOpenProject();
  const language = useLanguage();
  const { briefing } = useCurrent();
  const sheet = useMemo(() => factSheetOf(project, briefing), [project, briefing]);
  const [written, setWritten] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    setWritten(null);
    const choices = { ...USUAL_CHOICES, unchecked: true };
    const options = {
      briefing: briefing.id,
      template: 'fact-sheet',
      language,
      dialect: 'gfm',
      choices,
    } as const;
    setWritten((await valueOrReport(presser.exportSave({ project: project.id, options }))) ?? null);
  };
  return (
    <div className={styles['tab']}>
      <div className={styles['tools']}>
        <Button icon={Printer} keys="Mod+P" onClick={() => runAction('project.print')}>
          {t('print')}
        </Button>
        <Button look="primary" icon={Download} onClick={() => void save()}>
          {t('save')}
        </Button>
        <p aria-live="polite" className={styles['written']}>
          {written && t('saved', { name: written })}
        </p>
      </div>
      <ReportSheet briefing={briefing} sheet={sheet} isLive />
    </div>
  );
}
