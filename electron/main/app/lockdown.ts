import { app, type Session, session } from 'electron';
import { log } from '../log/log';
import { logPageErrors } from './page-messages';
import { mayLoad } from './policy';

/** Locks every page that this app will ever have: it stays where it is, opens nothing and asks for nothing. */
export function lockPages(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event, address) => {
      event.preventDefault();
      log.warn('navigation refused', { to: schemeOf(address) });
    });
    contents.on('will-redirect', (event, address) => {
      event.preventDefault();
      log.warn('redirection refused', { to: schemeOf(address) });
    });
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
      log.warn('embedded page refused');
    });
    contents.setWindowOpenHandler(({ url }) => {
      log.warn('new window refused', { to: schemeOf(url) });
      return { action: 'deny' };
    });
    // The preload script only invokes: no message of another kind is ours.
    contents.on('ipc-message', () => log.warn('message refused'));
    contents.on('ipc-message-sync', () => log.warn('message refused'));
    logPageErrors(contents);
  });
}

/** Refuses permissions, and every request that would leave the app. */
export function lockSession(locked: Session = session.defaultSession): void {
  locked.setPermissionRequestHandler((_contents, permission, answer) => {
    log.warn('permission refused', { permission });
    answer(false);
  });
  // Chromium asks on its own account, and often.
  locked.setPermissionCheckHandler(() => false);
  locked.setDevicePermissionHandler(() => false);
  locked.webRequest.onBeforeRequest(({ url, resourceType }, answer) => {
    const isAllowed = mayLoad(url);
    if (!isAllowed) log.warn('loading refused', { to: schemeOf(url), resourceType });
    answer({ cancel: !isAllowed });
  });
  locked.on('will-download', (event) => {
    event.preventDefault();
    log.warn('download refused');
  });
}

/** What the log tells of an address: the rest of it could carry anything. */
function schemeOf(address: string): string {
  return /^[a-z][a-z\d+.-]{0,20}(?=:)/i.exec(address)?.[0] ?? '';
}
