import type { UiLanguage } from '../project/settings-choices';
import type { Catalogue } from './catalogue';
import { actions } from './en/actions';
import { checks } from './en/checks';
import { copies } from './en/copies';
import { correcting } from './en/correcting';
import { desk } from './en/desk';
import { editor } from './en/editor';
import { errors } from './en/errors';
import { exported } from './en/export';
import { findings } from './en/findings';
import { history } from './en/history';
import { imports } from './en/imports';
import { ledger } from './en/ledger';
import { marking } from './en/marking';
import { menu } from './en/menu';
import { pairs } from './en/pairs';
import { projects } from './en/projects';
import { report } from './en/report';
import { revisions } from './en/revisions';
import { search } from './en/search';
import { shell } from './en/shell';
import { templates } from './en/templates';
import { ui } from './en/ui';
import { actions as actionsHans } from './zh-hans/actions';
import { checks as checksHans } from './zh-hans/checks';
import { copies as copiesHans } from './zh-hans/copies';
import { correcting as correctingHans } from './zh-hans/correcting';
import { desk as deskHans } from './zh-hans/desk';
import { editor as editorHans } from './zh-hans/editor';
import { errors as errorsHans } from './zh-hans/errors';
import { exported as exportedHans } from './zh-hans/export';
import { findings as findingsHans } from './zh-hans/findings';
import { history as historyHans } from './zh-hans/history';
import { imports as importsHans } from './zh-hans/imports';
import { ledger as ledgerHans } from './zh-hans/ledger';
import { marking as markingHans } from './zh-hans/marking';
import { menu as menuHans } from './zh-hans/menu';
import { pairs as pairsHans } from './zh-hans/pairs';
import { projects as projectsHans } from './zh-hans/projects';
import { report as reportHans } from './zh-hans/report';
import { revisions as revisionsHans } from './zh-hans/revisions';
import { search as searchHans } from './zh-hans/search';
import { shell as shellHans } from './zh-hans/shell';
import { templates as templatesHans } from './zh-hans/templates';
import { ui as uiHans } from './zh-hans/ui';
import { actions as actionsHant } from './zh-hant/actions';
import { checks as checksHant } from './zh-hant/checks';
import { copies as copiesHant } from './zh-hant/copies';
import { correcting as correctingHant } from './zh-hant/correcting';
import { desk as deskHant } from './zh-hant/desk';
import { editor as editorHant } from './zh-hant/editor';
import { errors as errorsHant } from './zh-hant/errors';
import { exported as exportedHant } from './zh-hant/export';
import { findings as findingsHant } from './zh-hant/findings';
import { history as historyHant } from './zh-hant/history';
import { imports as importsHant } from './zh-hant/imports';
import { ledger as ledgerHant } from './zh-hant/ledger';
import { marking as markingHant } from './zh-hant/marking';
import { menu as menuHant } from './zh-hant/menu';
import { pairs as pairsHant } from './zh-hant/pairs';
import { projects as projectsHant } from './zh-hant/projects';
import { report as reportHant } from './zh-hant/report';
import { revisions as revisionsHant } from './zh-hant/revisions';
import { search as searchHant } from './zh-hant/search';
import { shell as shellHant } from './zh-hant/shell';
import { templates as templatesHant } from './zh-hant/templates';
import { ui as uiHant } from './zh-hant/ui';

const english = {
  actions,
  copies,
  correcting,
  editor,
  errors,
  export: exported,
  findings,
  history,
  imports,
  marking,
  menu,
  projects,
  search,
  shell,
  desk,
  checks,
  ledger,
  revisions,
  pairs,
  report,
  templates,
  ui,
};

/** Every string that people see, by language and namespace (i18next's `resources`). */
export const catalogues: Readonly<Record<UiLanguage, Catalogue<typeof english>>> = {
  en: english,
  'zh-Hans': {
    actions: actionsHans,
    copies: copiesHans,
    correcting: correctingHans,
    editor: editorHans,
    errors: errorsHans,
    export: exportedHans,
    findings: findingsHans,
    history: historyHans,
    imports: importsHans,
    marking: markingHans,
    menu: menuHans,
    projects: projectsHans,
    search: searchHans,
    shell: shellHans,
    desk: deskHans,
    checks: checksHans,
    ledger: ledgerHans,
    revisions: revisionsHans,
    pairs: pairsHans,
    report: reportHans,
    templates: templatesHans,
    ui: uiHans,
  },
  'zh-Hant': {
    actions: actionsHant,
    copies: copiesHant,
    correcting: correctingHant,
    editor: editorHant,
    errors: errorsHant,
    export: exportedHant,
    findings: findingsHant,
    history: historyHant,
    imports: importsHant,
    marking: markingHant,
    menu: menuHant,
    projects: projectsHant,
    search: searchHant,
    shell: shellHant,
    desk: deskHant,
    checks: checksHant,
    ledger: ledgerHant,
    revisions: revisionsHant,
    pairs: pairsHant,
    report: reportHant,
    templates: templatesHant,
    ui: uiHant,
  },
};
