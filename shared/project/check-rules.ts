import type { ProblemCode } from '../result/problem';
import type { Check, CheckSource, Source } from './records';

/**
 * Why a check cannot be recorded, or null. `verified` needs one source that says where to look and when it was read.
 * For a figure or a claim that is not where the briefing or another copy of it came from, nor one of their files: a
 * transcript and its mirrors cannot verify themselves. A quote is held against just what was said: the recording, or
 * the official text.
 */
export function checkProblem(
  check: Pick<Check, 'verdict' | 'method' | 'sources'>,
  kin: readonly Pick<Source, 'address' | 'sha256'>[],
): ProblemCode | null {
  if (check.verdict !== 'verified') return null;
  const named = check.sources.filter(
    ({ title, publisher, address }) => title.trim() && (publisher.trim() || address.trim()),
  );
  if (named.length === 0) return 'check.no-source';
  const elsewhere = named.filter((source) => kin.every((one) => isElsewhere(source, one.address)));
  const independent = elsewhere.filter(({ file }) => kin.every(({ sha256 }) => sha256 !== file?.sha256));
  const counting = check.method === 'sources' ? independent : named;
  if (counting.length === 0) return elsewhere.length === 0 ? 'check.not-independent' : 'check.same-text';
  const located = counting.filter(({ locator }) => locator.trim());
  if (located.length === 0) return 'check.no-locator';
  if (!located.some(({ accessed }) => /^\d{4}-\d{2}-\d{2}$/.test(accessed))) return 'check.no-access-date';
  return null;
}

/** Whether a source stands on another host than a briefing; without addresses on both sides, it does. */
function isElsewhere(source: CheckSource, briefingAddress: string | null): boolean {
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
