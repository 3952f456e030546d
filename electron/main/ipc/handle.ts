import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { REQUESTS, type RequestName } from '../../../shared/ipc/channels';
import type { Answer } from '../../../shared/ipc/contract';
import { fail } from '../../../shared/result/problem';
import { isOwnAddress } from '../app/policy';
import { answer, type Handlers } from './answer';

/** Lets the app's own page, and no other, ask for what the handlers do. */
export function handleAll(handlers: Handlers): void {
  for (const name of REQUESTS) handle(name, handlers);
}

function handle<N extends RequestName>(name: N, handlers: Handlers): void {
  ipcMain.handle(name, async (event, sent: unknown): Promise<Answer<N>> => {
    if (!isOwnPage(event)) {
      console.error(`Refused ${name}: sent by ${event.senderFrame?.url ?? 'a page that is gone'}`);
      return fail('ipc.refused');
    }
    return answer(name, handlers[name], sent);
  });
}

/** Whether a message comes from the window's own page itself, not from a frame within it. */
function isOwnPage({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOwnAddress(senderFrame.url);
}
