import type { ProblemCode } from '../result/problem';
import type { Check, CheckSource, Source } from './records';

/**
 * Why a check cannot be recorded, or null. `verified` needs one source that says where to look and when
 * it was read, and that is not the place the briefing itself came from: a transcript and its mirrors
 * cannot verify themselves.
 */
export function checkProblem(
  check: Pick<Check, 'verdict' | 'sources'>,
  briefing: Pick<Source, 'address'>,
): ProblemCode | null {
  if (check.verdict !== 'verified') return null;
  const named = check.sources.filter(
    ({ title, publisher, address }) => title.trim() && (publisher.trim() || address.trim()),
  );
  if (named.length === 0) return 'check.no-source';
  const independent = named.filter((source) => isIndependent(source, briefing.address));
  if (independent.length === 0) return 'check.not-independent';
  const located = independent.filter(({ locator }) => locator.trim());
  if (located.length === 0) return 'check.no-locator';
  if (!located.some(({ accessed }) => /^\d{4}-\d{2}-\d{2}$/.test(accessed))) return 'check.no-access-date';
  return null;
}

/** Whether a source stands on another host than the briefing; without addresses on both sides, it does. */
function isIndependent(source: CheckSource, briefingAddress: string | null): boolean {
  const mine = hostOf(source.address);
  const theirs = hostOf(briefingAddress ?? '');
  return (
    mine === null ||
    theirs === null ||
    (mine !== theirs && !mine.endsWith(`.${theirs}`) && !theirs.endsWith(`.${mine}`))
  );
}

/** The host of an address without `www.`, or null; a regular expression, since `URL` is not in the language itself. */
function hostOf(address: string): string | null {
  const match = /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?(?:[^/?#@\s]*@)?([^/?#:\s]+\.[^/?#:\s]+)/i.exec(
    address.trim(),
  );
  return match?.[1]?.toLowerCase().replace(/^www\.|\.$/g, '') ?? null;
}
