import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { toPosition } from '../../positions';
import { annotationsKey } from '../annotations/key';
import { type Dash, drawDashes } from './draw';
import { heightsOf } from './heights';

/** How far from a mark a press still means it, in CSS pixels. */
const NEAR = 5;

/**
 * The marks of the whole text along the scroll bar, by kind; a press goes to the one that is near, or to
 * that place of the text. It shows nothing that cannot be reached otherwise, so it is hidden from screen
 * readers.
 */
export function minimap(
  region: HTMLElement,
  className: string,
  onChoose: (annotation: string) => void,
): Plugin {
  return new Plugin({
    view(view) {
      const canvas = document.createElement('canvas');
      canvas.className = className;
      canvas.ariaHidden = 'true';
      region.after(canvas);
      let dashes: readonly Dash[] = [];
      let waiting = 0;
      const draw = (): void => {
        waiting = 0;
        dashes = dashesOf(view, region);
        drawDashes(canvas, dashes);
      };
      // The text comes first: this is drawn when there is nothing else to do.
      const drawSoon = (): void => {
        waiting ||= requestIdleCallback(draw, { timeout: 500 });
      };
      const press = (event: MouseEvent): void => {
        // The selection in the text stays.
        event.preventDefault();
        const { top, height } = canvas.getBoundingClientRect();
        const share = (event.clientY - top) / height;
        const nearest = nearestTo(dashes, share);
        if (nearest && Math.abs(nearest.at - share) * height <= NEAR) onChoose(nearest.annotation);
        else region.scrollTop = share * region.scrollHeight - region.clientHeight / 2;
      };
      canvas.addEventListener('mousedown', press);
      const resized = new ResizeObserver(drawSoon);
      resized.observe(canvas);
      resized.observe(view.dom);
      const themed = new MutationObserver(drawSoon);
      themed.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-contrast'] });
      return {
        update(_view, before) {
          // What is typed moves the marks only where it makes a line more or less: then the view has another size.
          if (annotationsKey.getState(before)?.drawn !== annotationsKey.getState(view.state)?.drawn)
            drawSoon();
        },
        destroy() {
          resized.disconnect();
          themed.disconnect();
          cancelIdleCallback(waiting);
          canvas.remove();
        },
      };
    },
  });
}

function dashesOf(view: EditorView, region: HTMLElement): readonly Dash[] {
  const { doc } = view.state;
  const heightOf = heightsOf(view, region);
  return [...(annotationsKey.getState(view.state)?.drawn.values() ?? [])].flatMap(({ annotation, look }) => {
    const first = annotation.anchor.segments[0];
    const position = first && look ? toPosition(doc, { block: first.block, offset: first.start }) : null;
    if (!look || position === null) return [];
    const { id, kind } = annotation;
    const isFound = 'status' in annotation && annotation.status === 'found';
    return {
      annotation: id,
      kind,
      at: heightOf(position),
      isSeen: !isFound || look['data-verdict'] !== undefined,
      isActive: look['data-active'] !== undefined,
    };
  });
}

function nearestTo(dashes: readonly Dash[], share: number): Dash | null {
  const distance = ({ at }: Dash): number => Math.abs(at - share);
  return dashes.reduce<Dash | null>(
    (best, dash) => (best === null || distance(dash) < distance(best) ? dash : best),
    null,
  );
}
