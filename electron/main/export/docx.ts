import { buffer } from 'node:stream/consumers';
import { Document, Packer } from 'docx';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { type ExportInput, findContext, makeDocument } from '../../../shared/export/document';
import type { Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import { docxContent } from './docx-content';
import { NUMBERING, stylesFor } from './docx-styles';
import { inXml } from './in-xml';

/** One of the random names that the library gives to links. */
const LINK_NAME = /"rId[\w-]{21}"/g;
const MOMENT = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
const TEXT_PART = /\.(?:xml|rels)$/;

/**
 * A document for Word. The same input gives the same bytes: the moment in it is that of the project's last change. Fails
 * as `makeDocument` does.
 */
export async function exportDocx(input: ExportInput): Promise<Result<Uint8Array, Problem>> {
  const context = findContext(input);
  if (!context.ok) return context;
  const document = makeDocument(input);
  if (!document.ok) return document;
  input.onProgress?.(0.2);
  const { title, source } = context.value.briefing;
  const packed = await Packer.toBuffer(
    new Document({
      title: inXml(title || source.fileName),
      creator: 'Presser',
      lastModifiedBy: 'Presser',
      styles: stylesFor(input.options.language),
      numbering: NUMBERING,
      sections: [{ children: docxContent(document.value) }],
    }),
  );
  input.onProgress?.(0.8);
  return ok(await settle(packed, new Date(input.project.changedAt).toISOString()));
}

/** Packs the parts again without what is different each time: names drawn by lot and the present moment. */
async function settle(packed: Buffer, moment: string): Promise<Buffer> {
  const names = new Map<string, string>();
  const settled = (part: string) =>
    part
      .replace(LINK_NAME, (name) => {
        if (!names.has(name)) names.set(name, `"link${names.size + 1}"`);
        return names.get(name) ?? name;
      })
      .replace(MOMENT, `$1${moment}`);
  // Not compressed: what deflating makes of the same bytes is not the same in every version of Node.
  const options = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, compress: false };
  const zip = new ZipFile();
  const parts = await fromBufferPromise(packed);
  for await (const entry of parts.eachEntry()) {
    const bytes = await buffer(await parts.openReadStreamPromise(entry));
    const name = entry.fileName;
    zip.addBuffer(TEXT_PART.test(name) ? Buffer.from(settled(bytes.toString())) : bytes, name, options);
  }
  zip.end();
  return buffer(zip.outputStream);
}
