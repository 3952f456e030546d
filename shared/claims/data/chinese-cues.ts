import type { ChineseCue } from './chinese-cue';
import { FIRST_CUES } from './chinese-first-cues';
import { OTHER_CUES } from './chinese-other-cues';
import { RANK_CUES } from './chinese-rank-cues';

/** Every cue by its words; several readings of the same words are tried in order, ranks first (居首位, 首位女船长). */
export const CHINESE_CUES: ReadonlyMap<string, readonly ChineseCue[]> = build();

function build(): ReadonlyMap<string, readonly ChineseCue[]> {
  const cues = new Map<string, ChineseCue[]>();
  for (const [type, words, rest = {}] of [...RANK_CUES, ...FIRST_CUES, ...OTHER_CUES]) {
    const cue: ChineseCue = {
      need: 'nothing',
      reach: null,
      following: null,
      canBeAim: false,
      ...rest,
      type,
      notBefore: rest.notBefore?.split('|') ?? [],
      notAfter: rest.notAfter?.split('|') ?? [],
    };
    for (const word of words.split('|')) cues.set(word, [...(cues.get(word) ?? []), cue]);
  }
  return cues;
}
