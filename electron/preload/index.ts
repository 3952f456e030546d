import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import { EVENTS, type EventName, REQUESTS, type RequestName } from '../../shared/ipc/channels';

/*
 * The only door between the window and the main process: one named function for each request. The
 * shape is `Bridge` of shared/ipc, to which the window's side is typed.
 */

const requests = Object.fromEntries(
  REQUESTS.filter((name) => name !== 'import.files' && name !== 'keptFile.attach').map((name) => [
    bridgeName(name),
    (request: unknown) => ipcRenderer.invoke(name, request),
  ]),
);

/** What the main process says before the page listens: it is kept for the first who does. */
const early = new Map(EVENTS.map((event) => [event, keepEarly(event)]));

contextBridge.exposeInMainWorld('presser', {
  ...requests,
  importFiles: (files: readonly File[]) => ipcRenderer.invoke('import.files', { paths: files.map(pathOf) }),
  keptFileAttach: (project: unknown, file: File) =>
    ipcRenderer.invoke('keptFile.attach', { project, path: pathOf(file) }),
  listen: (event: EventName, listener: (payload: unknown) => void) => {
    const takeEarly = early.get(event);
    if (!takeEarly) throw new Error(`There is no event ${event}.`);
    const hear = (_event: unknown, payload: unknown) => listener(payload);
    ipcRenderer.on(event, hear);
    for (const payload of takeEarly()) listener(payload);
    return () => {
      ipcRenderer.off(event, hear);
    };
  },
});

/** `project.openSample` → `projectOpenSample`. */
function bridgeName(name: RequestName): string {
  return name.replace(/\.(\w)/, (_match, letter: string) => letter.toUpperCase());
}

/** Collects what an event carries, until it is asked for what there was. */
function keepEarly(event: EventName): () => unknown[] {
  const payloads: unknown[] = [];
  const keep = (_event: IpcRendererEvent, payload: unknown) => payloads.push(payload);
  ipcRenderer.on(event, keep);
  return () => {
    ipcRenderer.off(event, keep);
    return payloads.splice(0);
  };
}

/**
 * A file's path stays on this side. One that lies on no disk has none, and is reported by its name. The
 * page can make such a file, and call it by a path: only what the system handed over has one here.
 */
function pathOf(file: File): string {
  if (!(file instanceof File)) throw new Error('Not a file.');
  // Electron before 32 has no `webUtils.getPathForFile`, but puts the path on the file itself.
  const path = webUtils?.getPathForFile?.(file) ?? (file as File & { readonly path?: string }).path;
  return path || file.name.replace(/^.*[\\/]/s, '');
}
