/** The factors that the window's content can be shown with, as browsers have them. */
export const ZOOM_FACTORS = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

/** What Electron gives back differs from what it was given in the last places. */
const SAME = 0.005;

/** The factor one step from a factor, or 1. */
export function nextZoom(factor: number, step: 'in' | 'out' | 'reset'): number {
  if (step === 'reset') return 1;
  const next =
    step === 'in'
      ? ZOOM_FACTORS.find((one) => one > factor + SAME)
      : ZOOM_FACTORS.findLast((one) => one < factor - SAME);
  return next ?? factor;
}

/** A factor that was read from a file, within what there is. */
export function zoomOf(value: unknown): number {
  return typeof value === 'number' && value >= ZOOM_FACTORS[0] && value <= 3 ? value : 1;
}
