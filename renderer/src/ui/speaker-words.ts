import type { Speaker } from '../../../shared/project/records';
import type { Language } from '../../../shared/transcript/findings';

/** Name and title in the order of the language: 科技部副部长 name, but name, title. */
export function speakerWords(speaker: Speaker, language: Language): string {
  if (!speaker.title || speaker.title === speaker.name) return speaker.name;
  return language === 'en' ? `${speaker.name}, ${speaker.title}` : `${speaker.title} ${speaker.name}`;
}
