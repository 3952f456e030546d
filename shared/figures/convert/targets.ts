import type { UiLanguage } from '../../project/settings-choices';

/** Customary units that readers of no language are expected to know, and what they are told instead. */
const EVERYWHERE: Readonly<Record<string, string>> = {
  mi: 'km',
  yd: 'm',
  ft: 'm',
  in: 'cm',
  'mi²': 'km²',
  'ft²': 'm²',
  ac: 'ha',
  'yd³': 'm³',
  'ft³': 'm³',
  gal: 'L',
  lb: 'kg',
  oz: 'g',
  mph: 'km/h',
  '°F': '°C',
  坪: 'm²',
};

/** Units that only readers of Chinese know. */
const OUT_OF_CHINESE: Readonly<Record<string, string>> = { 亩: 'ha', 斤: 'kg', 里: 'km' };

/** CNV-12: the unit into which a reader of `language` wants a unit of measure converted; null where it can stay. */
export function usualTarget(unit: string, language: UiLanguage): string | null {
  return EVERYWHERE[unit] ?? (language === 'en' ? OUT_OF_CHINESE[unit] : undefined) ?? null;
}
