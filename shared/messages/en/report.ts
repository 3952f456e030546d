/** Words of the report of a briefing. Plurals end in `_one` and `_other`. */
export const report = {
  title: 'Report',
} as const;
