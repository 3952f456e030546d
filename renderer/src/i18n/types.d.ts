import type { editor } from '../../../shared/messages/en/editor';
import type { findings } from '../../../shared/messages/en/findings';
import type { ui } from '../../../shared/messages/en/ui';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    keySeparator: false;
    resources: { ui: typeof ui; findings: typeof findings; editor: typeof editor };
  }
}
