import { app, type Session, session } from 'electron';
import { mayLoad } from './policy';

/** Locks every page that this app will ever have: it stays where it is, opens nothing and asks for nothing. */
export function lockPages(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** Refuses permissions, and every request that would leave the app. */
export function lockSession(locked: Session = session.defaultSession): void {
  locked.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  locked.setPermissionCheckHandler(() => false);
  locked.setDevicePermissionHandler(() => false);
  locked.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }));
  locked.on('will-download', (event) => event.preventDefault());
}
