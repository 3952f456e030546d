import type { UiLanguage } from '../project/settings';
import type { Catalogue } from './catalogue';
import { copies } from './en/copies';
import { editor } from './en/editor';
import { errors } from './en/errors';
import { exported } from './en/export';
import { findings } from './en/findings';
import { history } from './en/history';
import { menu } from './en/menu';
import { projects } from './en/projects';
import { ui } from './en/ui';
import { copies as copiesHans } from './zh-hans/copies';
import { editor as editorHans } from './zh-hans/editor';
import { errors as errorsHans } from './zh-hans/errors';
import { exported as exportedHans } from './zh-hans/export';
import { findings as findingsHans } from './zh-hans/findings';
import { history as historyHans } from './zh-hans/history';
import { menu as menuHans } from './zh-hans/menu';
import { projects as projectsHans } from './zh-hans/projects';
import { ui as uiHans } from './zh-hans/ui';
import { copies as copiesHant } from './zh-hant/copies';
import { editor as editorHant } from './zh-hant/editor';
import { errors as errorsHant } from './zh-hant/errors';
import { exported as exportedHant } from './zh-hant/export';
import { findings as findingsHant } from './zh-hant/findings';
import { history as historyHant } from './zh-hant/history';
import { menu as menuHant } from './zh-hant/menu';
import { projects as projectsHant } from './zh-hant/projects';
import { ui as uiHant } from './zh-hant/ui';

const english = { copies, editor, errors, export: exported, findings, history, menu, projects, ui };

/** Every string that people see, by language and namespace (i18next's `resources`). */
export const catalogues: Readonly<Record<UiLanguage, Catalogue<typeof english>>> = {
  en: english,
  'zh-Hans': {
    copies: copiesHans,
    editor: editorHans,
    errors: errorsHans,
    export: exportedHans,
    findings: findingsHans,
    history: historyHans,
    menu: menuHans,
    projects: projectsHans,
    ui: uiHans,
  },
  'zh-Hant': {
    copies: copiesHant,
    editor: editorHant,
    errors: errorsHant,
    export: exportedHant,
    findings: findingsHant,
    history: historyHant,
    menu: menuHant,
    projects: projectsHant,
    ui: uiHant,
  },
};
