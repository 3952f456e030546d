import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { appFile, CONTENT_SECURITY_POLICY, SCHEME } from './policy';

/** Must run before the app is ready. The scheme counts as secure and has origins, as https does. */
export function declareScheme(): void {
  const privileges = { standard: true, secure: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/**
 * Serves the window's files from a folder, and nothing else. The promise is kept once the page has its
 * scripts and nothing that it asked for is waiting.
 */
export function serveScheme(folder: string): Promise<void> {
  return new Promise((served) => {
    let waiting = 0;
    let hasScripts = false;
    protocol.handle(SCHEME, async ({ url, method }) => {
      waiting += 1;
      const file = method === 'GET' ? appFile(url, folder) : null;
      const response = await answer(file);
      waiting -= 1;
      hasScripts ||= file?.path.endsWith('.js') === true;
      if (hasScripts && waiting === 0) served();
      return response;
    });
  });
}

async function answer(file: ReturnType<typeof appFile>): Promise<Response> {
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
}
