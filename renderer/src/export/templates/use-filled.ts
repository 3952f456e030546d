import { useDeferredValue, useMemo } from 'react';
import { exportMarkdown } from '../../../../shared/export/export-markdown';
import type { ExportOptions } from '../../../../shared/export/options';
import type { Problem } from '../../../../shared/result/problem';
import type { Result } from '../../../../shared/result/result';
import { useProject } from '../../state/project';

/** A template filled with the briefing on the screen; null while no project is open. */
export function useFilled(text: string, options: ExportOptions): Result<string, Problem> | null {
  const open = useDeferredValue(useProject((state) => state.open));
  const own = useDeferredValue(text);
  return useMemo(
    () => open && exportMarkdown({ project: open.project, texts: open.texts, options, own }),
    [open, options, own],
  );
}
