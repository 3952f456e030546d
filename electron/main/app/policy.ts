import { extname, join, sep } from 'node:path';

/*
 * What the window may load. Pure, so that it is tested without a window.
 */

export const SCHEME = 'presser';
export const ORIGIN = `${SCHEME}://app`;
export const START_ADDRESS = `${ORIGIN}/index.html`;

/**
 * Nothing but the app's own files, no inline script or style sheet, no connection. Two Trusted Types
 * policies are allowed: ProseMirror's, which parses pasted HTML in a document of its own, and one that
 * starts the app's own thread for regular expressions and no other script.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types ProseMirrorClipboard presserWorker',
].join('; ');

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** A file of the app, and what it is. */
export interface AppFile {
  readonly path: string;
  readonly mediaType: string;
}

/** The file under `folder` that an address of the app stands for; null for every other address. */
export function appFile(address: string, folder: string): AppFile | null {
  if (!isOwnAddress(address)) return null;
  const name = decodedPath(address);
  const mediaType = MEDIA_TYPES[extname(name ?? '').toLowerCase()];
  if (name === null || mediaType === undefined) return null;
  const path = join(folder, name);
  return path.startsWith(folder + sep) ? { path, mediaType } : null;
}

/** Whether an address is one of the app's own. */
export function isOwnAddress(address: string): boolean {
  return address === ORIGIN || address.startsWith(`${ORIGIN}/`);
}

/** Whether a request may leave the window: for the app's own files, or those of the developer tools. */
export function mayLoad(address: string): boolean {
  return isOwnAddress(address) || address.startsWith('devtools://') || address.startsWith('data:');
}

/** The path of an address; null when it holds what no file name of ours has. */
function decodedPath(address: string): string | null {
  const encoded = address.slice(ORIGIN.length).replace(/[?#].*$/s, '');
  try {
    const path = decodeURIComponent(encoded);
    return /[\\\0:]/.test(path) || path.split('/').includes('..') ? null : path;
  } catch {
    return null;
  }
}
