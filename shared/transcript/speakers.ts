import type { SpokenTurn } from './askers';
import { surnameOf } from './data/surnames';
import type { Role } from './findings';
import type { LabelReading } from './label-reading';
import type { SpeakerLabel } from './labels';
import { mentionedTitle } from './mentions';
import { officeAtEnd, organisationOfTitle } from './organisation';
import { outletOf } from './outlet-of';

/** A speaker before the roles are decided. */
export interface Person {
  readonly reading: LabelReading;
}

/** The speakers in order of appearance, and for each label which of them it names. */
export interface People {
  readonly people: readonly Person[];
  readonly ofLabel: readonly number[];
}

/** More holders of an office than this no briefing has; the rest are not compared. */
const MOST_COMPARED = 300;

/** Tells who is who: the same name, a bare name after a titled one, an office after its holder (SPK-4). */
export function resolveSpeakers(text: string, labels: readonly SpeakerLabel[]): People {
  const people: LabelReading[] = [];
  const byKey = new Map<string, number>();
  const byFamilyName = new Map<string, number[]>();
  const ofLabel = labels.map(({ reading }) => {
    const known = byKey.get(reading.key) ?? sameAs(people, byFamilyName, reading);
    const index = known ?? people.length;
    const first = people[index];
    people[index] = first ? merged(first, reading) : reading;
    if (!byKey.has(reading.key)) {
      byKey.set(reading.key, index);
      const name = familyName(reading);
      if (name !== null)
        byFamilyName.set(name, [...(byFamilyName.get(name) ?? []), index].slice(0, MOST_COMPARED));
    }
    return index;
  });
  return {
    people: people.map((reading, i) => ({ reading: i < MOST_COMPARED ? withTitle(text, reading) : reading })),
    ofLabel,
  };
}

/** The first mention gives the name; the first title and organisation printed anywhere stay. */
function merged(first: LabelReading, later: LabelReading): LabelReading {
  const isFuller = later.name.split(' ').length > first.name.split(' ').length && later.title !== null;
  return {
    ...first,
    name: isFuller && first.title === null ? later.name : first.name,
    title: first.title ?? later.title,
    organisation: first.organisation ?? later.organisation,
    aside: first.aside ?? later.aside,
    sign: first.title === null && later.title !== null ? later.sign : first.sign,
    voice: first.voice === 'person' ? later.voice : first.voice,
  };
}

/** Somebody known already by another form of the name or by the office; null if nobody or more than one. */
function sameAs(
  people: readonly LabelReading[],
  byFamilyName: ReadonlyMap<string, readonly number[]>,
  reading: LabelReading,
): number | null {
  if (reading.voice === 'journalist') return null;
  const matches = (index: number): boolean => {
    const person = people[index];
    return person !== undefined && (isShortForm(person, reading) || holdsOffice(person, reading));
  };
  const candidates =
    reading.sign === 'office'
      ? people.slice(0, MOST_COMPARED).map((_, index) => index)
      : (byFamilyName.get(familyName(reading) ?? '') ?? []);
  const found = new Set(candidates.filter(matches));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** The last word of a name in Latin letters; null for offices and journalists, who have no other form. */
function familyName({ key, sign, voice }: LabelReading): string | null {
  if (sign === 'office' || voice === 'journalist' || !/^\p{Lu}/u.test(key)) return null;
  return key.split(' ').at(-1) ?? null;
}

/** `MR. MILLER` and `Matthew Miller`. */
function isShortForm(person: LabelReading, reading: LabelReading): boolean {
  const name = familyName(person);
  if (name === null || name !== familyName(reading)) return false;
  return person.key.includes(' ') !== reading.key.includes(' ');
}

/** `署長` after `運輸署署長 羅淑佩`; `陈局长` after `市环保局局长 陈某`. */
function holdsOffice(person: LabelReading, reading: LabelReading): boolean {
  if (reading.sign !== 'office' || person.title === null) return false;
  if (person.title.endsWith(reading.name)) return true;
  const surname = surnameOf(reading.name);
  const office = officeAtEnd(reading.name);
  return (
    surname !== null &&
    office !== null &&
    reading.name === `${surname}${office}` &&
    person.name.startsWith(surname) &&
    person.title.includes(office)
  );
}

/** Who is labelled by the bare name only may have a title in the announcement or in the host's words. */
function withTitle(text: string, reading: LabelReading): LabelReading {
  if (reading.title !== null || (reading.sign !== 'repeated-name' && reading.sign !== 'manner'))
    return reading;
  const title = mentionedTitle(text, reading.name);
  return title === null ? reading : { ...reading, title, organisation: organisationOfTitle(title) };
}

/** What stands beside a name is an outlet for a journalist and a title for everybody else (SPK-5). */
export function settleAsides(
  people: readonly Person[],
  roles: readonly Role[],
  turns: readonly SpokenTurn[],
): readonly Pick<LabelReading, 'title' | 'organisation'>[] {
  const first = new Map<number, number>();
  turns.forEach(({ speaker }, i) => {
    if (!first.has(speaker)) first.set(speaker, i);
  });
  return people.map(({ reading }, i) => {
    const { title, organisation, aside } = reading;
    if (roles[i] !== 'journalist') return { title: title ?? aside, organisation };
    const at = first.get(i) ?? 0;
    const heard = outletOf(reading, turns[at - 1]?.words ?? '', turns[at]?.words ?? '');
    return { title, organisation: organisation ?? aside ?? heard };
  });
}
