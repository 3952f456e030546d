import type { actions } from '../../../shared/messages/en/actions';
import type { checks } from '../../../shared/messages/en/checks';
import type { copies } from '../../../shared/messages/en/copies';
import type { correcting } from '../../../shared/messages/en/correcting';
import type { desk } from '../../../shared/messages/en/desk';
import type { editor } from '../../../shared/messages/en/editor';
import type { findings } from '../../../shared/messages/en/findings';
import type { history } from '../../../shared/messages/en/history';
import type { imports } from '../../../shared/messages/en/imports';
import type { ledger } from '../../../shared/messages/en/ledger';
import type { marking } from '../../../shared/messages/en/marking';
import type { pairs } from '../../../shared/messages/en/pairs';
import type { projects } from '../../../shared/messages/en/projects';
import type { report } from '../../../shared/messages/en/report';
import type { revisions } from '../../../shared/messages/en/revisions';
import type { search } from '../../../shared/messages/en/search';
import type { shell } from '../../../shared/messages/en/shell';
import type { templates } from '../../../shared/messages/en/templates';
import type { ui } from '../../../shared/messages/en/ui';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    keySeparator: false;
    resources: {
      ui: typeof ui;
      findings: typeof findings;
      editor: typeof editor;
      projects: typeof projects;
      history: typeof history;
      imports: typeof imports;
      copies: typeof copies;
      correcting: typeof correcting;
      marking: typeof marking;
      report: typeof report;
      pairs: typeof pairs;
      revisions: typeof revisions;
      ledger: typeof ledger;
      checks: typeof checks;
      desk: typeof desk;
      search: typeof search;
      actions: typeof actions;
      shell: typeof shell;
      templates: typeof templates;
    };
  }
}
