import { Plugin } from 'prosemirror-state';
import { bringToReadingLine, placeAtReadingLine, type ReadingPlace } from '../../reading-line';

/** Keeps what is being read at the reading line while the page gets another width or its type another size. */
export function keepingPlace(region: HTMLElement): Plugin {
  return new Plugin({
    view(view) {
      let place: ReadingPlace | null = null;
      let shape = '';
      let frame = 0;
      const shapeNow = (): string =>
        [view.dom.clientWidth, region.clientHeight, getComputedStyle(view.dom).fontSize].join(' ');
      const note = (): void => {
        frame = 0;
        // At the top nothing has been read: it stays the top.
        place = region.scrollTop > 0 ? placeAtReadingLine(view, region) : null;
      };
      const noteSoon = (): void => {
        frame ||= requestAnimationFrame(note);
      };
      const follow = (): void => {
        const now = shapeNow();
        if (now === shape) {
          // Sections that came into sight took their real height, and the text moved.
          noteSoon();
          return;
        }
        const isFirst = shape === '';
        shape = now;
        if (isFirst || !place?.block.isConnected) return;
        // Scrolling on the way to the new shape was the browser's: it is no new place.
        cancelAnimationFrame(frame);
        frame = 0;
        bringToReadingLine(region, place);
      };
      const resized = new ResizeObserver(follow);
      resized.observe(region);
      resized.observe(view.dom);
      region.addEventListener('scroll', noteSoon, { passive: true });
      return {
        destroy() {
          resized.disconnect();
          region.removeEventListener('scroll', noteSoon);
          cancelAnimationFrame(frame);
        },
      };
    },
  });
}
