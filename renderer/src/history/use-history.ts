import { useEffect, useState } from 'react';
import type { HistoryPage } from '../../../shared/ipc/contract';
import { presser } from '../api/presser';
import { valueOrReport } from '../state/problems';

interface ReadHistory extends HistoryPage {
  readonly isReading: boolean;
  readonly readOlder: () => void;
}

/** The history of a project, from its newest change on; a page more each time that older ones are asked for. */
export function useHistory(project: string): ReadHistory {
  const [page, setPage] = useState<HistoryPage>({ lines: [], hasOlder: true });
  /** The line before which the page on its way ends; undefined while none is. */
  const [before, setBefore] = useState<number | null | undefined>(null);
  useEffect(() => {
    if (before === undefined) return;
    let isWanted = true;
    void valueOrReport(presser.projectHistory({ project, before })).then((older) => {
      if (!isWanted) return;
      setPage(({ lines, hasOlder }) =>
        older ? { lines: [...lines, ...older.lines], hasOlder: older.hasOlder } : { lines, hasOlder },
      );
      setBefore(undefined);
    });
    return () => {
      isWanted = false;
    };
  }, [project, before]);
  return {
    ...page,
    isReading: before !== undefined,
    readOlder: () => setBefore(page.lines.at(-1)?.seq ?? null),
  };
}
