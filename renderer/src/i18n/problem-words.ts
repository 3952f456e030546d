import { catalogues } from '../../../shared/messages/catalogues';
import { fill } from '../../../shared/messages/fill';
import { problemValues } from '../../../shared/messages/problem-values';
import type { UiLanguage } from '../../../shared/project/settings-choices';
import type { Problem } from '../../../shared/result/problem';
import { formatMoment } from './format';

/** What went wrong, in words; a moment in its detail is written as people write it. */
export function problemWords(problem: Problem, language: UiLanguage): string {
  const { errors, imports } = catalogues[language];
  const values = problemValues(problem, imports);
  const since = Date.parse(values['since'] ?? '');
  return fill(
    errors[problem.code],
    Number.isNaN(since) ? values : { ...values, since: formatMoment(since, language) },
  );
}
