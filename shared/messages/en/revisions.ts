/** Words of the comparison of two copies of a briefing. Plurals end in `_one` and `_other`. */
export const revisions = {
  title: 'Revisions',
} as const;
