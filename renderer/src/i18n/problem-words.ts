import { catalogues } from '../../../shared/messages/catalogues';
import { fill } from '../../../shared/messages/fill';
import type { UiLanguage } from '../../../shared/project/settings';
import type { Problem } from '../../../shared/result/problem';

/** What went wrong, in words. */
export function problemWords({ code, detail }: Problem, language: UiLanguage): string {
  return fill(catalogues[language].errors[code], detail);
}
