const CLOCK = /^(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?$/;

/**
 * A turn's local time with another clock time (`15:04` or `15:04:30`, in either width), on the day that it
 * had or that the briefing has; null for an empty clock, undefined for one that is no clock time.
 */
export function withClock(
  time: string | null,
  clock: string,
  date: string | null,
): string | null | undefined {
  const words = clock.trim();
  if (words === '') return null;
  const [, hours = '', minutes = '', seconds = '00'] = CLOCK.exec(words) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const day = time?.includes('T') ? time.slice(0, time.indexOf('T')) : date;
  const written = `${hours.padStart(2, '0')}:${minutes}:${seconds}`;
  return day === null ? written : `${day}T${written}`;
}
