import type { UiLanguage } from '../project/settings';
import type { Catalogue } from './catalogue';
import { editor } from './en/editor';
import { errors } from './en/errors';
import { exported } from './en/export';
import { findings } from './en/findings';
import { menu } from './en/menu';
import { ui } from './en/ui';
import { editor as editorHans } from './zh-hans/editor';
import { errors as errorsHans } from './zh-hans/errors';
import { exported as exportedHans } from './zh-hans/export';
import { findings as findingsHans } from './zh-hans/findings';
import { menu as menuHans } from './zh-hans/menu';
import { ui as uiHans } from './zh-hans/ui';
import { editor as editorHant } from './zh-hant/editor';
import { errors as errorsHant } from './zh-hant/errors';
import { exported as exportedHant } from './zh-hant/export';
import { findings as findingsHant } from './zh-hant/findings';
import { menu as menuHant } from './zh-hant/menu';
import { ui as uiHant } from './zh-hant/ui';

const english = { editor, errors, export: exported, findings, menu, ui };

/** Every string that people see, by language and namespace (i18next's `resources`). */
export const catalogues: Readonly<Record<UiLanguage, Catalogue<typeof english>>> = {
  en: english,
  'zh-Hans': {
    editor: editorHans,
    errors: errorsHans,
    export: exportedHans,
    findings: findingsHans,
    menu: menuHans,
    ui: uiHans,
  },
  'zh-Hant': {
    editor: editorHant,
    errors: errorsHant,
    export: exportedHant,
    findings: findingsHant,
    menu: menuHant,
    ui: uiHant,
  },
};
