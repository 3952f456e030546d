import { unwrap } from '../../../../../shared/anchoring/fold';
import { catalogues } from '../../../../../shared/messages/catalogues';
import { fill } from '../../../../../shared/messages/fill';
import { speakerOf, turnOf } from '../../../../../shared/project/queries';
import type { Briefing, Figure, Speaker } from '../../../../../shared/project/records';
import { clockOf } from '../../../i18n/format';

/** A figure and where it was said. */
export interface Asked {
  readonly figure: Figure;
  readonly briefing: Briefing;
}

/**
 * A question for a speaker in the language of the first passage: who said what and when, and how the numbers go
 * together. `to` is null where nobody is named.
 */
export function questionWords(asked: readonly Asked[], to: Speaker | null): string {
  const language = asked[0]?.briefing.language ?? 'en';
  const words = catalogues[language].ledger;
  const passages = asked.map(({ figure, briefing }) => {
    const { of } = figure.reading;
    const time = turnOf(briefing, figure)?.time;
    return fill(time ? words['question.passage'] : words['question.passage.untimed'], {
      who: speakerOf(briefing, figure)?.name ?? briefing.title,
      time: time ? clockOf(time) : '',
      said: [unwrap(figure.anchor.exact), of === null ? '' : unwrap(of)].join(' ').trim(),
    });
  });
  const question = fill(words['question.body'], { passages: passages.join(words['question.between']) });
  return to === null ? question : fill(words['question.to'], { who: to.name, question });
}
