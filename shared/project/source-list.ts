import { hostOf, isSameSite } from '../checks/hosts';
import { oncePer } from './once-per';
import type { Check, CheckSource, KeptFile, Project, Verdict } from './records';

/** A source of a project, as its checks name it: whatever differs in place and words found there is one source. */
export interface ProjectSource {
  readonly title: string;
  readonly publisher: string;
  readonly address: string;
  /** The file of the newest check that has one. */
  readonly file: KeptFile | null;
  /** The latest date on which somebody read it (`YYYY-MM-DD`); empty where none was given. */
  readonly accessed: string;
  /** The checks that rest on it and were not withdrawn, newest first. */
  readonly checks: readonly Check[];
}

/**
 * The sources of all checks, those that were named last first; a source is another where title, publisher or address
 * differ. One that only withdrawn checks name is still a source, with no check that rests on it.
 */
export const sourceList = oncePer((checks: readonly Check[]): readonly ProjectSource[] => {
  const sources = new Map<string, ProjectSource>();
  for (const check of checks.toReversed()) {
    for (const source of check.sources) {
      const { title, publisher, address, file, accessed } = source;
      const key = sourceKey(source);
      const known = sources.get(key) ?? { title, publisher, address, file: null, accessed: '', checks: [] };
      const isCounted = check.withdrawn === null && !known.checks.includes(check);
      sources.set(key, {
        ...known,
        file: known.file ?? file,
        accessed: later(accessed, known.accessed),
        checks: isCounted ? [...known.checks, check] : known.checks,
      });
    }
  }
  return [...sources.values()];
});

/** What makes a source the same as another. */
export function sourceKey({
  title,
  publisher,
  address,
}: Pick<CheckSource, 'title' | 'publisher' | 'address'>): string {
  return JSON.stringify([title, publisher, address]);
}

/** The title of the briefing that a source stands on the same site as; null where there is none. */
export function briefingOnSite(
  { briefings }: Pick<Project, 'briefings'>,
  { address }: Pick<ProjectSource, 'address'>,
): string | null {
  if (hostOf(address) === null) return null;
  return briefings.find(({ source }) => isSameSite(address, source.address ?? ''))?.title ?? null;
}

/** How often checks came to a verdict. */
export interface VerdictCount {
  readonly verdict: Verdict;
  /** Whether they are checks of quotes, whose verdicts go by other words. */
  readonly ofQuotes: boolean;
  readonly count: number;
}

/** How many checks came to which verdict, in the order in which the verdicts are first met. */
export function verdictCounts(checks: readonly Check[]): readonly VerdictCount[] {
  const counts = new Map<string, VerdictCount>();
  for (const { verdict, method } of checks) {
    const ofQuotes = method !== 'sources';
    const count = (counts.get(`${verdict} ${ofQuotes}`)?.count ?? 0) + 1;
    counts.set(`${verdict} ${ofQuotes}`, { verdict, ofQuotes, count });
  }
  return [...counts.values()];
}

/** The later of two calendar dates, as they are written; an empty one is the earliest. */
function later(one: string, other: string): string {
  return one < other ? other : one;
}
