import type { Briefing, Relation } from '../../../shared/project/records';
import type { Language } from '../../../shared/transcript/findings';

/** What a text of the same event is to a briefing: another copy in its own language, which Chinese is in two scripts, else a translation. */
export function relationTo({ id, language }: Briefing, other: Language): Relation {
  const isOneTongue = language === other || (language !== 'en' && other !== 'en');
  return { kind: isOneTongue ? 'revision' : 'translation', other: id };
}
