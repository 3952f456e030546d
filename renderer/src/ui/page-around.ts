/** How many entries of a list are shown at once. */
export const PAGE = 200;

/**
 * The part of a list (first index and the one after the last) that is shown: the page in which `at` lies
 * and as many whole pages before and after it as were asked for.
 */
export function pageAround(
  length: number,
  at: number,
  { before, after }: { readonly before: number; readonly after: number },
): { readonly from: number; readonly to: number } {
  const page = Math.floor(Math.max(0, Math.min(at, length - 1)) / PAGE);
  return {
    from: Math.max(0, (page - before) * PAGE),
    to: Math.min(length, (page + 1 + after) * PAGE),
  };
}
