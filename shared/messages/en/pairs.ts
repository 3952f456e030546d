/** Words of two briefings of one event in two languages. Plurals end in `_one` and `_other`. */
export const pairs = {
  title: 'Languages',
} as const;
