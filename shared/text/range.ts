/** A stretch of text: `start` inclusive, `end` exclusive, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Whether two ranges share at least one code unit. */
export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The ranges of both lists in order; those that touch or overlap are one. */
export function unionOf(a: readonly TextRange[], b: readonly TextRange[]): readonly TextRange[] {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  const union: { start: number; end: number }[] = [];
  for (const { start, end } of [...a, ...b].sort((one, other) => one.start - other.start)) {
    const last = union.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else union.push({ start, end });
  }
  return union;
}
