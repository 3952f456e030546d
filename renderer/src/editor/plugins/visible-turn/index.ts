import { Plugin } from 'prosemirror-state';
import { elementAtReadingLine } from '../../reading-line';

/** Says which turn is being read; null while it is what stands before the first speaker. */
export function visibleTurn(region: HTMLElement, onVisibleTurn: (turn: string | null) => void): Plugin {
  return new Plugin({
    view(view) {
      let turn: string | null | undefined;
      let frame = 0;
      const report = (): void => {
        frame = 0;
        const now = elementAtReadingLine(view, region)?.dataset['turn'] || null;
        if (now === turn) return;
        turn = now;
        onVisibleTurn(now);
      };
      const soon = (): void => {
        frame ||= requestAnimationFrame(report);
      };
      const resized = new ResizeObserver(soon);
      resized.observe(view.dom);
      region.addEventListener('scroll', soon, { passive: true });
      return {
        destroy() {
          resized.disconnect();
          region.removeEventListener('scroll', soon);
          cancelAnimationFrame(frame);
        },
      };
    },
  });
}
