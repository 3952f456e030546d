import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { EVENTS, type EventName, REQUESTS, type RequestName } from '../../shared/ipc/channels';

/*
 * The only door between the window and the main process: one named function for each request. The
 * shape is `Bridge` of shared/ipc, to which the window's side is typed.
 */

const requests = Object.fromEntries(
  REQUESTS.filter((name) => name !== 'import.files').map((name) => [
    bridgeName(name),
    (request: unknown) => ipcRenderer.invoke(name, request),
  ]),
);

contextBridge.exposeInMainWorld('presser', {
  ...requests,
  importFiles: (files: readonly File[]) => ipcRenderer.invoke('import.files', { paths: files.map(pathOf) }),
  listen: (event: EventName, listener: (payload: unknown) => void) => {
    if (!EVENTS.includes(event)) throw new Error(`There is no event ${event}.`);
    const hear = (_event: unknown, payload: unknown) => listener(payload);
    ipcRenderer.on(event, hear);
    return () => {
      ipcRenderer.off(event, hear);
    };
  },
});

/** `project.openSample` → `projectOpenSample`. */
function bridgeName(name: RequestName): string {
  return name.replace(/\.(\w)/, (_match, letter: string) => letter.toUpperCase());
}

/** A file's path stays on this side. One that lies on no disk has none, and is reported by its name. */
function pathOf(file: File): string {
  // Electron before 32 has no `webUtils.getPathForFile`, but puts the path on the file itself.
  const path = webUtils?.getPathForFile?.(file) ?? (file as File & { readonly path?: string }).path;
  return path || file.name;
}
