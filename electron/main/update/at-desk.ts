import { app, dialog } from 'electron';
import { fill } from '../../../shared/messages/fill';
import type { MenuWords } from '../app/language';
import type { Person } from './updates';

const FETCH = 0;
const NOT_NOW = 1;

/** The person at this desk, asked and told by a box of the system that holds up no window. */
export function atDesk(words: () => MenuWords): Person {
  const own = () => ({ app: app.name, own: app.getVersion() });
  return {
    wants: async (version) => {
      const now = words();
      const { response } = await dialog.showMessageBox({
        message: fill(now.updateOffered, { app: app.name, version }),
        detail: fill(now.updateOfferedDetail, own()),
        buttons: [now.fetchUpdate, now.notNow],
        defaultId: FETCH,
        cancelId: NOT_NOW,
      });
      return response === FETCH;
    },
    hears: (what, version) => {
      const now = words();
      const { message, detail } = {
        newest: { message: now.updateNewest, detail: now.updateNewestDetail },
        ready: { message: now.updateReady, detail: now.updateReadyDetail },
        failed: { message: now.updateFailed, detail: now.updateFailedDetail },
      }[what];
      void dialog.showMessageBox({
        message: fill(message, { app: app.name, version }),
        detail: fill(detail, own()),
      });
    },
  };
}
