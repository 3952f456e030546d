import type { Learnt } from './likeness';

/** Two speakers that an alignment puts together, and by how many words. */
export interface Meeting {
  readonly one: string;
  readonly other: string;
  readonly size: number;
}

/** Of what a speaker says, so much has to be with one speaker of the other text. */
const SHARE = 0.6;
/** A pair that met once could have met by chance. */
const MEETINGS = 2;

/**
 * Learns who is who from the meetings of a first alignment (PAIR-16): two speakers are one person where each says most
 * of it with the other, in two turns at least. Names are not looked at: nothing here can read one script in another.
 */
export function matchSpeakers(meetings: readonly Meeting[]): Learnt['speakers'] {
  const partnersOfOne = partners(meetings, ({ one, other, size }) => [one, other, size]);
  const partnersOfOther = partners(meetings, ({ one, other, size }) => [other, one, size]);
  const person = (one: string): string | null => {
    const other = partnersOfOne.get(one);
    return other !== undefined && partnersOfOther.get(other) === one ? other : null;
  };
  const ones = new Map<string, string>();
  const others = new Map<string, string>();
  for (const { one } of meetings) {
    const other = person(one);
    if (other === null) continue;
    ones.set(one, other);
    others.set(other, one);
  }
  return (one, other) => {
    if (one === null || other === null) return 'unknown';
    if (ones.get(one) === other) return 'same';
    return ones.has(one) || others.has(other) ? 'other' : 'unknown';
  };
}

/** With whom each speaker of one side says most, where that is enough to go by. */
function partners(
  meetings: readonly Meeting[],
  sides: (meeting: Meeting) => readonly [self: string, partner: string, size: number],
): ReadonlyMap<string, string> {
  const tallies = new Map<string, Map<string, { size: number; count: number }>>();
  for (const meeting of meetings) {
    const [self, partner, size] = sides(meeting);
    const tally = tallies.get(self) ?? new Map<string, { size: number; count: number }>();
    const { size: before, count } = tally.get(partner) ?? { size: 0, count: 0 };
    tallies.set(self, tally.set(partner, { size: before + size, count: count + 1 }));
  }
  const found = new Map<string, string>();
  for (const [self, tally] of tallies) {
    const all = [...tally.values()].reduce((sum, { size }) => sum + size, 0);
    for (const [partner, { size, count }] of tally) {
      if (count >= MEETINGS && size >= SHARE * all) found.set(self, partner);
    }
  }
  return found;
}
