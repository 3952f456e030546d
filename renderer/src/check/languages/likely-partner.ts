import type { Briefing } from '../../../../shared/project/records';

/** Of some briefings the one that is most likely of the same event: in another language, then of the same day. */
export function likelyPartner(briefing: Briefing, others: readonly Briefing[]): Briefing | undefined {
  const points = (other: Briefing): number => {
    const isTranslation = isChinese(other) !== isChinese(briefing);
    const isSameDay = briefing.date !== null && other.date === briefing.date;
    return (isTranslation ? 2 : 0) + (isSameDay ? 1 : 0);
  };
  return [...others].sort((a, b) => points(b) - points(a))[0];
}

/** Of the briefing on the screen and its likely partner the one that the project had first. */
export function firstOfPair(briefings: readonly Briefing[], shown: string | null): Briefing | undefined {
  const present = briefings.find(({ id }) => id === shown) ?? briefings[0];
  const partner =
    present &&
    likelyPartner(
      present,
      briefings.filter(({ id }) => id !== present.id),
    );
  return briefings.find((one) => one === present || one === partner);
}

function isChinese({ language }: Briefing): boolean {
  return language !== 'en';
}
