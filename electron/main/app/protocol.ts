import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { appFile, CONTENT_SECURITY_POLICY, SCHEME } from './policy';

/** Must run before the app is ready. The scheme counts as secure and has origins, as https does. */
export function declareScheme(): void {
  const privileges = { standard: true, secure: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/** Serves the window's files from a folder, and nothing else. */
export function serveScheme(folder: string): void {
  protocol.handle(SCHEME, async ({ url, method }) => {
    const file = method === 'GET' ? appFile(url, folder) : null;
    if (!file) return new Response(null, { status: 404 });
    try {
      return new Response(await readFile(file.path), {
        headers: {
          'Content-Type': file.mediaType,
          'Content-Security-Policy': CONTENT_SECURITY_POLICY,
          'X-Content-Type-Options': 'nosniff',
        },
      });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}
