/** Fractions are read to four decimals (FIG-21). */
const PRECISION = 0.000_05;
const LARGEST_DENOMINATOR = 10;
/** One in a hundred can still be meant as such. */
const LARGEST_UNIT_FRACTION = 100;

/** CNV-33: the simple fraction that a share of one was said as (0.3333 → 1/3); null for any other number. */
export function simpleFraction(value: number): { readonly over: number; readonly under: number } | null {
  if (!(value > 0 && value < 1)) return null;
  for (let under = 2; under <= LARGEST_DENOMINATOR; under++) {
    const over = Math.round(value * under);
    if (over > 0 && over < under && isNear(over / under, value)) return { over, under };
  }
  const under = Math.round(1 / value);
  return under <= LARGEST_UNIT_FRACTION && isNear(1 / under, value) ? { over: 1, under } : null;
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= PRECISION;
}
