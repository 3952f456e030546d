import type { Catalogue } from '../catalogue';
import type { revisions as english } from '../en/revisions';

export const revisions: Catalogue<typeof english> = {
  title: '版本',
};
