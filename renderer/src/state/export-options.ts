import { create } from 'zustand';
import type { Dialect } from '../../../shared/export/dialect';
import type { Format } from '../../../shared/export/formats/formats';
import type { ExportChoices, Template } from '../../../shared/export/options';
import type { UiLanguage } from '../../../shared/project/settings-choices';

interface ExportState {
  readonly format: Format;
  readonly template: Template;
  /** Of the labels; null is that of the window. */
  readonly language: UiLanguage | null;
  readonly dialect: Dialect;
  readonly choices: ExportChoices;
}

/** What is exported, kept while one looks at other things. */
export const useExport = create<ExportState>(() => ({
  format: 'md',
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
    bom: true,
  },
}));

export function choose(change: Partial<ExportChoices>): void {
  useExport.setState(({ choices }) => ({ choices: { ...choices, ...change } }));
}
