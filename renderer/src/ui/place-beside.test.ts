import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, placeBeside } from './place-beside';

const room = { left: 200, top: 80, right: 900, bottom: 700 };
const size = { width: 300, height: 40 };

describe('a box beside some lines', () => {
  it('stands above them, or below where the mouse is nearer to their end', () => {
    const lines = { left: 300, top: 300, right: 800, bottom: 360 };
    expect(placeBeside(lines, size, room, { x: 500, y: 300 })).toEqual({ left: 350, top: 252 });
    expect(placeBeside(lines, size, room, { x: 500, y: 350 })).toEqual({ left: 350, top: 368 });
  });

  it('stays in the room, and is gone where the lines are out of sight', () => {
    const lines = { left: 200, top: 90, right: 260, bottom: 120 };
    expect(placeBeside(lines, size, room, { x: 210, y: 90 })).toEqual({ left: 208, top: 128 });
    expect(placeBeside({ ...lines, top: 20, bottom: 60 }, size, room, { x: 210, y: 20 })).toBeNull();
  });

  it('covers none of them where there is room on one side', () => {
    const top = fc.integer({ min: 0, max: 800 });
    fc.assert(
      fc.property(top, fc.integer({ min: 10, max: 400 }), top, (from, height, y) => {
        const lines = { left: 300, top: from, right: 800, bottom: from + height };
        const at = placeBeside(lines, size, room, { x: 0, y });
        const hasRoom = from - size.height - 8 >= room.top || lines.bottom + 8 + size.height <= room.bottom;
        if (at && hasRoom) expect(at.top + size.height <= from || at.top >= lines.bottom).toBe(true);
      }),
    );
  });

  it('is around all of its boxes', () => {
    expect(boxAround([])).toBeNull();
    expect(boxAround([room, { left: 0, top: 100, right: 10, bottom: 800 }])).toEqual({
      left: 0,
      top: 80,
      right: 900,
      bottom: 800,
    });
  });
});
