import { fail } from '../../../shared/result/problem';
import { ok } from '../../../shared/result/result';
import { nextZoom } from '../app/zoom';
import type { Handlers } from './answer';
import type { Context } from './context';

/** What Electron says where the dialog was closed without printing. */
const CANCELLED = 'Print job canceled';

/** What goes for the window itself: how large it shows things, and printing. */
export function windowHandlers({
  window,
}: Pick<Context, 'window'>): Pick<Handlers, 'window.zoom' | 'window.print'> {
  return {
    'window.zoom': async ({ step }) => {
      const { webContents } = window();
      webContents.setZoomFactor(nextZoom(webContents.getZoomFactor(), step));
      return ok(webContents.getZoomFactor());
    },
    'window.print': async () => {
      const { webContents } = window();
      return new Promise((resolve) => {
        webContents.print({}, (isDone, reason) => {
          // Who cancels has what they wanted.
          const isOver = isDone || reason === CANCELLED;
          resolve(isOver ? ok(null) : fail('print.failed', { reason }));
        });
      });
    },
  };
}
