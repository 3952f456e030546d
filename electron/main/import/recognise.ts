import { extname } from 'node:path';
import { fail, type Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { decodeLeniently } from './encoding/decoders';
import { markedEncoding } from './encoding/platform';
import { unmarkedUtf16 } from './encoding/utf16';
import { isOtherKind } from './other-kinds';

/** The formats that are read, with their media types. */
export const MEDIA_TYPES = {
  text: 'text/plain',
  markdown: 'text/markdown',
  subrip: 'application/x-subrip',
  webvtt: 'text/vtt',
  html: 'text/html',
  rtf: 'application/rtf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  /** A piece of a page, as it lies on the clipboard; known only to who took it from there. */
  fragment: 'text/html',
} as const;
/** One of the formats. */
export type Format = keyof typeof MEDIA_TYPES;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** How far into a file a PDF may begin, as its readers have it. */
const PDF_WITHIN = 1024;
/** How much of a text is looked at. */
const HEAD = 4096;

/** What may stand before the first element of XML: declarations, instructions to programs, comments. */
const PROLOGUE = String.raw`^\s*(?:<\?[^>]{0,200}>\s*|<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*`;
const PAGE = new RegExp(String.raw`${PROLOGUE}<(?:!doctype\s+html|html|head|body)[\s>]`, 'i');
/** OpenDocument in one file instead of a package. */
const FLAT_ODT = new RegExp(
  String.raw`${PROLOGUE}<[\w.-]+:document\s[^>]*\burn:oasis:names:tc:opendocument:`,
);
/** XML says so, or its first element has a namespace. */
const XML = new RegExp(String.raw`^\s*<\?xml\s|${PROLOGUE}<[\w.-]+:[\w.-]+\s[^>]*\bxmlns:`);
/** A page saved as one file (.mht), or a mail: parts in the encodings of mail, one after the other. */
const MAIL = [/^mime-version:\s*1\.0/im, /^content-type:\s*multipart\//im];
const TAG = /<(?:p|div|br|span|h[1-6]|table|ul|ol|a|meta|title|article|section)[\s/>]/i;
const CUE = /^\d{1,2}:\d{2}:\d{2}[,.]\d{1,3}[ \t]*-->/m;

/**
 * The format of a file: by its bytes, and by its name only where the bytes of several formats look alike. Fails with
 * `import.unknown-format` for a kind of file that is known and not read.
 */
export function recognise({
  name,
  bytes,
}: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Result<Format, Problem> {
  if (begins(bytes, ZIP)) {
    const format = inPackage(bytes);
    return format ? ok(format) : fail('import.unknown-format', { name });
  }
  // Word's old format, or a .docx with a password: its reader says which.
  if (begins(bytes, OLE)) return ok('docx');
  if (asBuffer(bytes.subarray(0, PDF_WITHIN)).includes('%PDF-')) return ok('pdf');
  if (isOtherKind(bytes)) return fail('import.unknown-format', { name });
  const format = ofText(name, headOf(bytes));
  return format ? ok(format) : fail('import.unknown-format', { name });
}

/** What a zip file is, by the names of what is in it, which stand there as they are. */
function inPackage(bytes: Uint8Array): Format | null {
  const content = asBuffer(bytes);
  if (content.includes('word/document.xml')) return 'docx';
  if (content.includes('application/vnd.oasis.opendocument.text')) return 'odt';
  // Word names the main part as it likes; the list of parts says that there is one.
  return content.includes('[Content_Types].xml') && content.includes('word/') ? 'docx' : null;
}

/** What a text is; null for XML that is no document, and for mail: their words are among others that nobody reads. */
function ofText(name: string, head: string): Format | null {
  const extension = extname(name).toLowerCase();
  if (/^\s*\{\\rtf/.test(head)) return 'rtf';
  if (PAGE.test(head) || (/^\.x?html?$/.test(extension) && TAG.test(head))) return 'html';
  if (FLAT_ODT.test(head)) return 'odt';
  if (XML.test(head) || isMail(head)) return null;
  if (/^WEBVTT(?:[ \t]|\r?$)/m.test(head) && head.startsWith('WEBVTT')) return 'webvtt';
  if (CUE.test(head)) return 'subrip';
  return extension === '.md' || extension === '.markdown' ? 'markdown' : 'text';
}

function isMail(head: string): boolean {
  const headers = head.split(/\r?\n\r?\n/, 1)[0] ?? '';
  return /^[\w-]+:/.test(headers) && MAIL.every((header) => header.test(headers));
}

/** The beginning of a text: what formats are known by is ASCII, which all encodings share but UTF-16. */
function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD);
  const encoding = markedEncoding(bytes) ?? unmarkedUtf16(bytes) ?? 'windows-1252';
  return decodeLeniently(head, encoding);
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
