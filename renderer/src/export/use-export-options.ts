import { useMemo } from 'react';
import type { ExportOptions } from '../../../shared/export/options';
import { useLanguage } from '../i18n/use-language';
import { useExport } from '../state/export-options';
import { useCurrent } from '../workspace/current';

/** What is exported of the briefing on the screen; the same for as long as nothing else is chosen. */
export function useExportOptions(): ExportOptions {
  const { briefing } = useCurrent();
  const screen = useLanguage();
  const { template, language, dialect, choices } = useExport();
  return useMemo(
    () => ({ briefing: briefing.id, template, language: language ?? screen, dialect, choices }),
    [briefing.id, template, language, screen, dialect, choices],
  );
}
