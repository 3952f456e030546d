import { describeReading } from '../../../shared/figures/describe';
import { catalogues } from '../../../shared/messages/catalogues';
import type { FieldValue } from '../../../shared/project/merge/values';
import type { Figure, Translation } from '../../../shared/project/records';
import type { UiLanguage } from '../../../shared/project/settings-choices';
import type { Subject } from '../../../shared/project/subject';

/** What a changed field is called. */
export function fieldWords(field: string, subject: Subject, language: UiLanguage): string {
  const name = subject.kind === 'project' ? 'project' : field;
  return find(catalogues[language].history, `field.${name}`) ?? field;
}

/** What a field holds, in words. */
export function valueWords(field: string, value: FieldValue, language: UiLanguage): string {
  const { history, findings, marking, desk } = catalogues[language];
  if (typeof value === 'boolean') return history[value ? 'value.withdrawn' : 'value.in-effect'];
  if (isReading(value)) return readingWords(value, language);
  if (isTranslation(value)) return `${value.text} (${marking[`translation.${value.kind}`]})`;
  if (value !== null && typeof value === 'object') return value.join(', ') || history['value.none'];
  switch (field) {
    case 'verdict':
      // A verdict stands within a sentence here.
      return (find(findings, `verdict.${value ?? 'unchecked'}`) ?? '').toLocaleLowerCase(language);
    case 'speaker':
      return value ?? history['value.transcript'];
    case 'relays':
      return value || history['value.own-words'];
    case 'priority':
      return find(marking, `priority.${value}`) ?? history['value.none'];
    case 'weight':
      return find(desk, `weight.${value}`) ?? history['value.none'];
    case 'kind':
      return find(findings, `turn.${value}`) ?? history['value.none'];
    case 'style':
    case 'role':
      return find(findings, `${field}.${value}`) ?? history['value.none'];
    case 'status':
      return find(findings, `figure-status.${value}`) ?? find(history, `value.${value}`) ?? '';
    default:
      return value || history['value.none'];
  }
}

function isReading(value: FieldValue): value is Figure['reading'] {
  return value !== null && typeof value === 'object' && 'qualifier' in value;
}

function isTranslation(value: FieldValue): value is Translation {
  return value !== null && typeof value === 'object' && 'text' in value;
}

function readingWords(reading: Figure['reading'], language: UiLanguage): string {
  const { of, period, scope } = reading;
  const value = describeReading(reading, catalogues[language].export, language);
  return [value, of, period, scope].filter((part) => part !== null).join(' · ');
}

function find(words: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}
