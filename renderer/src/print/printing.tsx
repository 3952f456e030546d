import { type JSX, lazy, Suspense, useEffect, useState } from 'react';
import { useAction } from '../actions/use-action';
import { presser } from '../api/presser';
import { valueOrReport } from '../state/problems';
import { useOpenProject } from '../state/project';
import { useWorkspace } from '../state/workspace';
import { useLatest } from '../ui/use-latest';
import { useCurrent } from '../workspace/current';

const PrintSheet = lazy(() => import('./print-sheet'));
const PrintedReport = lazy(() => import('../check/report/printed-report'));

/**
 * Printing what is on the screen, the briefing or its report: the sheet is drawn first, then the system asks how to
 * print it.
 */
export function Printing(): JSX.Element | null {
  const project = useOpenProject();
  const { briefing, text } = useCurrent();
  const isReport = useWorkspace(({ isDeskOpen, deskTab }) => isDeskOpen && deskTab === 'report');
  const [isPrinting, setIsPrinting] = useState(false);
  useAction('project.print', () => setIsPrinting(true), !isPrinting);
  if (!isPrinting) return null;
  return (
    <Suspense>
      {isReport ? (
        <PrintedReport project={project} briefing={briefing} />
      ) : (
        <PrintSheet project={project} briefing={briefing} text={text} />
      )}
      <Print onDone={() => setIsPrinting(false)} />
    </Suspense>
  );
}

/** Asks the system to print once it is drawn, and with it the sheet beside it. */
function Print({ onDone }: { readonly onDone: () => void }): null {
  const done = useLatest(onDone);
  useEffect(() => {
    void valueOrReport(presser.windowPrint({})).then(() => done.current());
  }, [done]);
  return null;
}
