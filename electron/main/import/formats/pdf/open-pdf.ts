import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { DamagedFile, ProtectedFile } from '../import-problem';
import { costlyObjects } from './costly-objects';

/** Pictures of more pixels are not unpacked: nothing is drawn. */
const NO_PICTURES = 1;
const ERRORS_ONLY = 0;

/** Gives the library its character maps out of the bundle; the other kind of files that it asks for are fonts. */
class BundledMaps {
  async fetch({ name }: { readonly name: string }) {
    const { characterMap } = await import('./character-maps');
    const cMapData = characterMap(name);
    if (!cMapData) throw new Error(`no character map ${name}`);
    return { cMapData, isCompressed: true };
  }
}

class NoFonts {
  async fetch(): Promise<Uint8Array> {
    throw new Error('fonts are not loaded');
  }
}

/**
 * Opens a PDF and hands it to `use`. Nothing in it is run, drawn, loaded or handed on: no scripts, fonts, pictures or embedded
 * files. Throws `ProtectedFile` for one that asks for a password, and other errors for one that is damaged.
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  use: (document: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const reason = costlyObjects(file);
  if (reason !== null) throw new DamagedFile(reason);
  const { getDocument } = await library();
  const task = getDocument({
    // The library keeps what it is given, and knows no Buffers.
    data: new Uint8Array(bytes),
    CMapReaderFactory: BundledMaps,
    StandardFontDataFactory: NoFonts,
    cMapPacked: true,
    useWorkerFetch: false,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: NO_PICTURES,
    verbosity: ERRORS_ONLY,
  });
  try {
    return await use(await task.promise);
  } catch (error) {
    throw error instanceof Error && error.name === 'PasswordException' ? new ProtectedFile() : error;
  } finally {
    await task.destroy();
  }
}

let loading: ReturnType<typeof load> | undefined;

/** The library, loaded when the first file comes. */
function library() {
  loading ??= load();
  return loading;
}

/**
 * Loads the library, whose other half runs in this thread, which is a worker already. It looks for a canvas then, and says
 * on the console, where the command line prints its answer, that there is none.
 */
async function load() {
  const { log } = console;
  console.log = () => undefined;
  try {
    Object.assign(globalThis, { pdfjsWorker: await import('pdfjs-dist/legacy/build/pdf.worker.mjs') });
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.log = log;
  }
}
