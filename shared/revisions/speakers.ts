import { speakerById, turnById } from '../project/queries';
import type { Briefing, Speaker } from '../project/records';
import { foldForSearch } from '../text/search-folding';
import type { Passage } from './passage';

/** The speaker of another copy by name, whichever script it is written in; null where nobody there has it. */
export function namesake(briefing: Briefing, speaker: Speaker | null): Speaker | null {
  return briefing.speakers.find((one) => isSameName(one, speaker)) ?? null;
}

/** Whether two speakers have the same name, or are both nobody. */
export function isSameName(one: Speaker | null, other: Speaker | null): boolean {
  return one === null || other === null
    ? one === other
    : foldForSearch(one.name) === foldForSearch(other.name);
}

/** Who speaks in a passage; null in the preamble and in page text. */
export function speakerOfPassage(briefing: Briefing, { parts }: Passage): Speaker | null {
  const turn = turnById(briefing, parts[0]?.block.turn ?? null);
  return speakerById(briefing, turn?.speaker ?? null);
}
