import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { log } from '../log/log';
import { appFile, CONTENT_SECURITY_POLICY, SCHEME } from './policy';

/** Must run before the app is ready. The scheme counts as secure and has origins, as https does. */
export function declareScheme(): void {
  const privileges = { standard: true, secure: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/**
 * Serves the window's files from a folder, and nothing else. The promise is kept once the page has its
 * scripts and nothing that it asked for is on its way.
 */
export function serveScheme(folder: string): Promise<void> {
  return new Promise((served) => {
    let underWay = 0;
    let hasScripts = false;
    protocol.handle(SCHEME, async ({ url, method }) => {
      const file = method === 'GET' ? appFile(url, folder) : null;
      const bytes = file && (await readFile(file.path).catch(() => null));
      if (!file || !bytes) {
        log.warn('file refused', { method });
        return new Response(null, { status: 404 });
      }
      underWay += 1;
      const sent = (): void => {
        underWay -= 1;
        hasScripts ||= file.path.endsWith('.js');
        if (hasScripts && underWay === 0) served();
      };
      return new Response(streamOf(bytes, sent), {
        headers: {
          'Content-Type': file.mediaType,
          'Content-Security-Policy': CONTENT_SECURITY_POLICY,
          'X-Content-Type-Options': 'nosniff',
        },
      });
    });
  });
}

/** Bytes as a stream that says when they were taken: a body is still on its way when its response is given. */
function streamOf(bytes: Uint8Array, taken: () => void): ReadableStream<Uint8Array> {
  let isGiven = false;
  return new ReadableStream(
    {
      pull: (controller) => {
        if (isGiven) {
          controller.close();
          taken();
        } else {
          isGiven = true;
          controller.enqueue(bytes);
        }
      },
    },
    { highWaterMark: 0 },
  );
}
