import { ZipFile } from 'yazl';

/** A zip file in memory with the given entries. */
export async function makePackage(entries: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The smallest package that is a Word document, with a body and other parts by their names. */
export function makeDocx(body: string, others: Readonly<Record<string, string>> = {}): Promise<Buffer> {
  return makePackage({
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...others,
  });
}

/** A paragraph of Word with one run. */
export function wordParagraph(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';

/** The smallest package that is an OpenDocument text, with a body and other parts by their names. */
export function makeOdt(body: string, others: Readonly<Record<string, string>> = {}): Promise<Buffer> {
  const names = ['office', 'text', 'table', 'style'].map((name) => `xmlns:${name}="${OASIS}:${name}:1.0"`);
  return makePackage({
    'content.xml': `<office:document-content ${names.join(' ')}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...others,
  });
}
