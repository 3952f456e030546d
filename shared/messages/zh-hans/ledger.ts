import type { Catalogue } from '../catalogue';
import type { ledger as english } from '../en/ledger';

export const ledger: Catalogue<typeof english> = {
  title: '数字台账',
};
