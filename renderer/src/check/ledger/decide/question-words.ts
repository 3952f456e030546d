import { unwrap } from '../../../../../shared/anchoring/fold';
import { catalogues } from '../../../../../shared/messages/catalogues';
import { fill } from '../../../../../shared/messages/fill';
import { speakerOf, turnOf } from '../../../../../shared/project/queries';
import type { Briefing, Figure, Speaker } from '../../../../../shared/project/records';
import type { Language } from '../../../../../shared/transcript/findings';
import { clockOf, formatDate } from '../../../i18n/format';

/** A figure and where it was said. */
export interface Asked {
  readonly figure: Figure;
  readonly briefing: Briefing;
}

/**
 * A question for a speaker in the language of the first passage: who said what and when, what that makes where it was
 * recomputed, and how the numbers go together. `to` is null where nobody is asked by name.
 */
export function questionWords(
  asked: readonly Asked[],
  { to, sum }: { readonly to: Speaker | null; readonly sum: string | null },
): string {
  const language = asked[0]?.briefing.language ?? 'en';
  const words = catalogues[language].ledger;
  // What one person said at one time is one passage.
  const passages = new Map<string, { readonly message: string; readonly said: string[] }>();
  for (const { figure, briefing } of asked) {
    const who = speakerOf(briefing, figure)?.name ?? briefing.title;
    const time = timeOf({ figure, briefing }, language);
    const message = fill(time === '' ? words['question.passage.untimed'] : words['question.passage'], {
      who,
      time,
    });
    const passage = passages.get(message) ?? { message, said: [] };
    passages.set(message, passage);
    const of = unwrap(figure.reading.of ?? '');
    passage.said.push(fill(words['question.said'], { said: `${unwrap(figure.anchor.exact)} ${of}`.trim() }));
  }
  const said = [...passages.values()].map(({ message, said: items }) =>
    fill(message, { said: items.join(words['question.and']) }),
  );
  const body = fill(words[sum === null ? 'question.body' : 'question.body.sum'], {
    passages: said.join(words['question.between']),
    sum: sum ?? '',
  });
  return to === null ? body : fill(words['question.to'], { who: to.name, question: body });
}

/** The day and the clock of a passage, as far as they are known. */
function timeOf({ figure, briefing }: Asked, language: Language): string {
  const day = briefing.date === null ? '' : formatDate(briefing.date, language);
  const time = turnOf(briefing, figure)?.time;
  return `${day} ${time ? clockOf(time) : ''}`.trim();
}
