import type { Catalogue } from '../catalogue';
import type { report as english } from '../en/report';

export const report: Catalogue<typeof english> = {
  title: '報告',
};
