import { create } from 'zustand';
import type { Dialect } from '../../../shared/export/dialect';
import type { ExportChoices, Template } from '../../../shared/export/options';
import type { UiLanguage } from '../../../shared/project/settings-choices';

interface ExportState {
  readonly template: Template;
  /** Of the labels; null is that of the window. */
  readonly language: UiLanguage | null;
  readonly dialect: Dialect;
  readonly choices: ExportChoices;
}

/** What is exported, kept while one looks at other things. */
export const useExport = create<ExportState>(() => ({
  template: 'excerpts',
  language: null,
  dialect: 'gfm',
  // Not the constant of `options.ts`: that would bring the schema library into the first bundle.
  choices: {
    tags: [],
    speakers: [],
    order: 'reading',
    words: 'both',
    unchecked: true,
    conversions: false,
    times: true,
    places: true,
  },
}));

export function choose(change: Partial<ExportChoices>): void {
  useExport.setState(({ choices }) => ({ choices: { ...choices, ...change } }));
}
