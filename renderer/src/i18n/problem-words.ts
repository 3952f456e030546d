import { catalogues } from '../../../shared/messages/catalogues';
import { fill } from '../../../shared/messages/fill';
import type { UiLanguage } from '../../../shared/project/settings-choices';
import type { Problem } from '../../../shared/result/problem';
import { formatMoment } from './format';

/** What went wrong, in words; a moment in its detail is written as people write it. */
export function problemWords({ code, detail }: Problem, language: UiLanguage): string {
  const since = Date.parse(detail['since'] ?? '');
  const values = Number.isNaN(since) ? detail : { ...detail, since: formatMoment(since, language) };
  return fill(catalogues[language].errors[code], values);
}
