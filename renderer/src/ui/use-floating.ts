import { type RefObject, useLayoutEffect, useRef } from 'react';
import { type Box, boxAround, placeBeside } from './place-beside';

/**
 * Keeps an element beside some lines of the window while they move: give the ref to an element with a fixed
 * position. `lines` and `near` are asked again whenever something scrolls or is resized.
 */
export function useFloating(
  lines: () => readonly Box[],
  near: (around: Box) => { readonly x: number; readonly y: number },
  room: () => Box | undefined,
): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    let frame = 0;
    const place = (): void => {
      frame = 0;
      const element = ref.current;
      const around = boxAround(lines());
      const space = room();
      if (!element) return;
      const at =
        around && space
          ? placeBeside(
              around,
              { width: element.offsetWidth, height: element.offsetHeight },
              space,
              near(around),
            )
          : null;
      element.style.visibility = at ? 'visible' : 'hidden';
      if (at) element.style.translate = `${Math.round(at.left)}px ${Math.round(at.top)}px`;
    };
    const soon = (): void => {
      frame ||= requestAnimationFrame(place);
    };
    place();
    document.addEventListener('scroll', soon, { capture: true, passive: true });
    window.addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', soon, { capture: true });
      window.removeEventListener('resize', soon);
    };
  });
  return ref;
}
