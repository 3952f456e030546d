import { convertToHtml } from 'mammoth';
import { ZipFile } from 'yazl';
import { fail, type Problem } from '../../../../../shared/result/problem';
import { ok, type Result } from '../../../../../shared/result/result';
import type { ExtractedText } from '../../extracted-text';
import { DamagedFile, readingOf } from '../import-problem';
import { refuseOle } from '../ole';
import { TextBuilder } from '../text-builder';
import { unzip } from '../unzip';
import { isTitle, wordsIn } from '../xml';
import { tellDocument, type WordDocument } from './tell-document';
import { WordLists } from './word-lists';
import { WordStyles } from './word-styles';
import { writePlainly } from './write-plainly';

/** The parts that hold the text or lead to it. Macros, embedded files, pictures and everything else are not unpacked. */
const TEXT = /^(?:[^/]+\/)?(?:_rels\/)?(?:document|footnotes|endnotes)\d*\.xml(?:\.rels)?$/;
const MAIN = /^(?:[^/]+\/)?document\d*\.xml$/;
const PACKAGE = new Set(['[Content_Types].xml', '_rels/.rels']);
const STYLES = /^[^/]+\/styles\d*\.xml$/;
const NUMBERING = /^[^/]+\/numbering\d*\.xml$/;
const FURNITURE = /^[^/]+\/(?:header|footer)\d*\.xml$/;
const PROPERTIES = 'docProps/core.xml';

/**
 * Reads a Word document (.docx, .docm without its macros). Notes stand at the end, with their numbers in brackets there
 * and where they belong. Fails with `import.damaged`, `import.too-much`, `import.encrypted`, `import.old-word`,
 * `import.unknown-format` (a package of something else) or `import.no-text`.
 */
export function readDocx(
  bytes: Uint8Array,
  { name }: { readonly name: string },
): Promise<Result<ExtractedText, Problem>> {
  return readingOf(name, async () => {
    refuseOle(bytes, name);
    const parts = await unzip(bytes, isWanted);
    const names = [...parts.keys()];
    if (!names.some((part) => MAIN.test(part))) return fail('import.unknown-format', { name });
    const first = (pattern: RegExp) => parts.get(names.find((part) => pattern.test(part)) ?? '');
    const builder = new TextBuilder();
    const styles = new WordStyles(first(STYLES));
    const context = {
      styles,
      lists: new WordLists(styles, first(NUMBERING)),
      remark: (code: Parameters<TextBuilder['remark']>[0]) => builder.remark(code),
    };
    const plain = new ZipFile();
    for (const [part, content] of parts) {
      if (FURNITURE.test(part) && wordsIn(content, part).trim() !== '') builder.remark('page-furniture');
      if (!PACKAGE.has(part) && !TEXT.test(part)) continue;
      plain.addBuffer(Buffer.from(writePlainly(content, part, context)), part, { compress: false });
    }
    plain.end();
    tellDocument(await documentIn(await collected(plain)), builder);
    const properties = parts.get(PROPERTIES);
    const title = properties ? wordsIn(properties, PROPERTIES, isTitle) : null;
    const read = builder.finish({ title, encoding: 'binary' });
    return read.text.trim() === '' ? fail('import.no-text', { name }) : ok(read);
  });
}

function isWanted(part: string): boolean {
  const patterns = [TEXT, STYLES, NUMBERING, FURNITURE];
  return PACKAGE.has(part) || part === PROPERTIES || patterns.some((pattern) => pattern.test(part));
}

/** The document as mammoth reads it. Its HTML is not asked for: it is made of an empty copy. */
async function documentIn(buffer: Buffer): Promise<WordDocument> {
  let found: WordDocument | null = null;
  const transformDocument = (document: WordDocument) => {
    found = document;
    return { ...document, children: [] };
  };
  await convertToHtml({ buffer }, { transformDocument, includeEmbeddedStyleMap: false });
  if (!found) throw new DamagedFile('no-document');
  return found;
}

async function collected(zip: ZipFile): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
