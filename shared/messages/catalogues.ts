import type { UiLanguage } from '../project/settings';
import type { Catalogue } from './catalogue';
import { errors } from './en/errors';
import { exported } from './en/export';
import { errors as errorsHans } from './zh-hans/errors';
import { exported as exportedHans } from './zh-hans/export';
import { errors as errorsHant } from './zh-hant/errors';
import { exported as exportedHant } from './zh-hant/export';

const english = { errors, export: exported };

/** Every string that people see, by language and namespace (i18next's `resources`). */
export const catalogues: Readonly<Record<UiLanguage, Catalogue<typeof english>>> = {
  en: english,
  'zh-Hans': { errors: errorsHans, export: exportedHans },
  'zh-Hant': { errors: errorsHant, export: exportedHant },
};
