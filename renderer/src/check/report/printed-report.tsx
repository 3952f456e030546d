import { useMemo } from 'react';
import { createPortal } from 'react-dom';
import { factSheetOf } from '../../../../shared/project/fact-sheet';
import type { Briefing, Project } from '../../../../shared/project/records';
import { useLanguage } from '../../i18n/use-language';
import '../../print/print.css';
import { ReportSheet } from './report-sheet';

/** The report on paper. Only print shows it. */
export default function PrintedReport({
  project,
  briefing,
}: {
  readonly project: Project;
  readonly briefing: Briefing;
}) {
  const language = useLanguage();
  const sheet = useMemo(() => factSheetOf(project, briefing), [project, briefing]);
  return createPortal(
    <div className="print-sheet" lang={language}>
      <ReportSheet briefing={briefing} sheet={sheet} isLive={false} />
    </div>,
    document.body,
  );
}
