/** a, b, c, d, e, f of a transformation, as PDF writes them. */
export type Matrix = readonly [number, number, number, number, number, number];

interface Vector {
  readonly x: number;
  readonly y: number;
}

/** How a piece of text is read: along its line, and down from line to line. Vertical writing goes down, and lines to the left. */
export interface Axes {
  readonly name: string;
  readonly along: Vector;
  readonly down: Vector;
}

/** Directions that differ by less are the same one, in degrees. */
const STEP = 5;

/** What a transformation of the file's own space is on the page as it is seen, whose y goes down. */
export function toPage(own: readonly number[], page: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = own;
  const [A = 1, B = 0, C = 0, D = 1, E = 0, F = 0] = page;
  return [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, A * e + C * f + E, B * e + D * f + F];
}

/** The axes of text that is drawn with a matrix. */
export function axesOf([a, b, c, d]: Matrix, isVertical: boolean): Axes {
  const angle = isVertical ? Math.atan2(-d, -c) : Math.atan2(b, a);
  const degrees = (Math.round((angle * 180) / Math.PI / STEP) * STEP + 360) % 360;
  const radians = (degrees * Math.PI) / 180;
  const along = { x: Math.cos(radians), y: Math.sin(radians) };
  return { name: String(degrees), along, down: { x: -along.y, y: along.x } };
}

/** How far a rectangle (two corners) reaches in a direction. */
export function extent(
  [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[],
  { x, y }: Vector,
): { readonly from: number; readonly to: number } {
  const corners = [x1 * x + y1 * y, x1 * x + y2 * y, x2 * x + y1 * y, x2 * x + y2 * y];
  return { from: Math.min(...corners), to: Math.max(...corners) };
}
