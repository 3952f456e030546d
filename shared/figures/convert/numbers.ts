/** Noise of binary fractions, as a part of the larger number. */
const NOISE = 1e-9;

/** Equal but for the noise of binary fractions. */
export function isSame(a: number, b: number): boolean {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return a === b;
  return Math.abs(a - b) <= NOISE * Math.max(Math.abs(a), Math.abs(b));
}

/** The place of the last digit that is not zero: 10 for 70, 100 for 3200, 0.1 for 18.5. */
export function lastPlace(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential(11).split('e');
  const significant = digits.replace('.', '').replace(/0+$/, '').length;
  return Number(`1e${Number(exponent) - significant + 1}`);
}

/** Twelve digits: more than anybody says, fewer than binary fractions get wrong. */
export function tidied(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(12));
}
