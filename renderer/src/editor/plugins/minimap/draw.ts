import type { AnnotationKind } from '../../../../../shared/project/records';

/** A mark on the minimap. */
export interface Dash {
  readonly annotation: string;
  readonly kind: AnnotationKind;
  /** How far down the page it stands, as a share of the whole. */
  readonly at: number;
  /** Whether a person has looked at it, and so whether it is drawn in full. */
  readonly isSeen: boolean;
  readonly isActive: boolean;
}

/** Each kind has a lane of its own, besides its colour. */
const LANES: Readonly<Record<AnnotationKind, number>> = { quote: 0, figure: 1, claim: 2, note: 3 };
/** Thickness of a mark, in CSS pixels. */
const THICK = 2;

/** Draws marks on a canvas that is as large as its box, in the colours of the present theme. */
export function drawDashes(canvas: HTMLCanvasElement, dashes: readonly Dash[]): void {
  const { clientWidth: width, clientHeight: height } = canvas;
  const scale = window.devicePixelRatio;
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.scale(scale, scale);
  const style = getComputedStyle(canvas);
  const colours = {
    quote: style.getPropertyValue('--mark-quote-line'),
    figure: style.getPropertyValue('--mark-figure-line'),
    claim: style.getPropertyValue('--mark-claim-line'),
    note: style.getPropertyValue('--mark-note-line'),
  };
  const lane = width / 4;
  for (const { kind, at, isSeen, isActive } of dashes) {
    pen.fillStyle = colours[kind];
    pen.globalAlpha = isSeen || isActive ? 1 : 0.4;
    const y = Math.min(at * height, height - THICK);
    if (isActive) pen.fillRect(0, y - 1, width, THICK + 2);
    else pen.fillRect(LANES[kind] * lane, y, lane - 0.5, THICK);
  }
}
