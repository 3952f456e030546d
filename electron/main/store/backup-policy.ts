/** What the policy has to know of a backup; `at` is in milliseconds since 1970. */
export interface BackupAge {
  readonly at: number;
  readonly version: number | null;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The newest backups stay in any case. */
const NEWEST = 5;
/** Beyond them the newest of each period stays, for as many periods as say here. */
const KEPT = [
  { period: HOUR, count: 12 },
  { period: DAY, count: 14 },
  { period: 7 * DAY, count: 12 },
] as const;

/** A backup is made when the newest is older than this, in milliseconds; before anything risky, at once. */
export const BACKUP_EVERY = 600_000;

/**
 * The backups that may go: those that no rule keeps. A backup from the future is as good as new; what an
 * older version has left stays.
 */
export function outdated<T extends BackupAge>(backups: readonly T[]): T[] {
  const newestFirst = [...backups].filter(({ version }) => version === null).sort((a, b) => b.at - a.at);
  const kept = new Set(newestFirst.slice(0, NEWEST));
  for (const { period, count } of KEPT) {
    const periods = new Set<number>();
    for (const backup of newestFirst) {
      const number = Math.floor(backup.at / period);
      if (periods.has(number) || periods.size === count) continue;
      periods.add(number);
      kept.add(backup);
    }
  }
  return newestFirst.filter((backup) => !kept.has(backup));
}
