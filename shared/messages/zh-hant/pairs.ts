import type { Catalogue } from '../catalogue';
import type { pairs as english } from '../en/pairs';

export const pairs: Catalogue<typeof english> = {
  title: '雙語',
};
