/** A rectangle of the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Room between a floating box and what it belongs to, and between it and the edges. */
const GAP = 8;

/**
 * Where a floating box of a size goes so that it stands above some lines or below them, near `x`, and covers
 * none of them: above where there is room within `room`, unless `near` is closer to their lower edge. Where they
 * fill the room it stands at its lower edge. Null where none of the lines is in sight.
 */
export function placeBeside(
  lines: Box,
  size: { readonly width: number; readonly height: number },
  room: Box,
  { x, y }: { readonly x: number; readonly y: number },
): { readonly left: number; readonly top: number } | null {
  if (lines.bottom <= room.top || lines.top >= room.bottom) return null;
  const left = Math.max(room.left + GAP, Math.min(x - size.width / 2, room.right - size.width - GAP));
  const above = lines.top - size.height - GAP;
  const below = lines.bottom + GAP;
  const fitsAbove = above >= room.top;
  const fitsBelow = below + size.height <= room.bottom;
  if (fitsAbove && (!fitsBelow || y - lines.top <= lines.bottom - y)) return { left, top: above };
  return { left, top: fitsBelow ? below : room.bottom - size.height - GAP };
}

/** The box around some boxes, or null where there are none. */
export function boxAround(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
