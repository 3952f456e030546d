import { randomUUID } from 'node:crypto';
import { BrowserWindow, type Session, session } from 'electron';
import { fail, type Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { lockSession } from '../app/lockdown';
import { ORIGIN, SCHEME } from '../app/policy';

/** The pages that wait to be printed, by address. */
const pages = new Map<string, string>();

const PAGE_NUMBER =
  '<p style="width: 100%; margin: 0; text-align: center; font-size: 8pt; color: #555"><span class="pageNumber"></span></p>';

/**
 * The pages that an HTML page is printed on, in a window that nobody sees, without scripts and locked like all others;
 * null when it was stopped. Fails with `export.not-printed`.
 */
export async function printPage(
  html: string,
  signal: AbortSignal,
): Promise<Result<Uint8Array | null, Problem>> {
  const address = `${ORIGIN}/${randomUUID()}.html`;
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: printSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
    },
  });
  pages.set(address, html);
  const stop = (): void => window.destroy();
  signal.addEventListener('abort', stop);
  try {
    await window.loadURL(address);
    const printed = await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: PAGE_NUMBER,
    });
    return ok(printed);
  } catch (error) {
    if (signal.aborted) return ok(null);
    return fail('export.not-printed', { reason: error instanceof Error ? error.message : String(error) });
  } finally {
    signal.removeEventListener('abort', stop);
    pages.delete(address);
    window.destroy();
  }
}

/** A session of its own, kept in memory, that has the waiting pages and nothing else. */
function printSession(): Session {
  const printing = session.fromPartition('printing');
  if (printing.protocol.isProtocolHandled(SCHEME)) return printing;
  lockSession(printing);
  printing.protocol.handle(SCHEME, ({ url }) => {
    const page = pages.get(url);
    if (page === undefined) return new Response(null, { status: 404 });
    return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  });
  return printing;
}
