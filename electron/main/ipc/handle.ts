import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { REQUESTS, type RequestName } from '../../../shared/ipc/channels';
import type { Answer } from '../../../shared/ipc/contract';
import { fail } from '../../../shared/result/problem';
import { isOwnAddress } from '../app/policy';
import { log } from '../log/log';
import { answer, type Handlers } from './answer';

/** Lets the app's own page, and no other, ask for what the handlers do. */
export function handleAll(handlers: Handlers): void {
  for (const name of REQUESTS) handle(name, handlers);
  logUnknownChannels();
}

function handle<N extends RequestName>(name: N, handlers: Handlers): void {
  ipcMain.handle(name, async (event, sent: unknown): Promise<Answer<N>> => {
    if (!isOwnPage(event)) {
      log.warn('request refused', { name, reason: 'sender' });
      return fail('ipc.refused');
    }
    return answer(name, handlers[name], sent);
  });
}

/** Whether a message comes from the window's own page itself, not from a frame within it. */
function isOwnPage({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOwnAddress(senderFrame.url);
}

/**
 * A request on a channel without a handler is refused by Electron, which says so on the console and nowhere else: from
 * there it goes to the log. Handlers of ours never end that way, for `answer` lets no error through.
 */
function logUnknownChannels(): void {
  const say = console.error;
  console.error = (...words: readonly unknown[]) => {
    if (String(words[0]).startsWith('Error occurred in handler for')) {
      log.warn('request refused', { reason: 'channel' });
    }
    say(...words);
  };
}
