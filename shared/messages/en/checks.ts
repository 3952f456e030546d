/** Words of checks: how they were made, their sources, sign-off. Plurals end in `_one` and `_other`. */
export const checks = {
  'sources.title': 'Sources of this project',
} as const;
