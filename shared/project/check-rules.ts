import { isSameSite } from '../checks/hosts';
import type { ProblemCode } from '../result/problem';
import type { Check, Source } from './records';

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
  // Without addresses on both sides, nobody can tell.
  const elsewhere = named.filter((source) =>
    kin.every((one) => !isSameSite(source.address, one.address ?? '')),
  );
  const independent = elsewhere.filter(({ file }) => kin.every(({ sha256 }) => sha256 !== file?.sha256));
  const counting = check.method === 'sources' ? independent : named;
  if (counting.length === 0) return elsewhere.length === 0 ? 'check.not-independent' : 'check.same-text';
  const located = counting.filter(({ locator }) => locator.trim());
  if (located.length === 0) return 'check.no-locator';
  if (!located.some(({ accessed }) => /^\d{4}-\d{2}-\d{2}$/.test(accessed))) return 'check.no-access-date';
  return null;
}
