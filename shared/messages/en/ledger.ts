/** Words of the ledger, the arithmetic and the conversions. Plurals end in `_one` and `_other`. */
export const ledger = {
  title: 'Ledger',
} as const;
