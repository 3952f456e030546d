import type { Catalogue } from '../catalogue';
import type { checks as english } from '../en/checks';

export const checks: Catalogue<typeof english> = {
  'sources.title': '本專案的來源',
};
