import { fail, type Problem } from '../../../../../shared/result/problem';
import { ok, type Result } from '../../../../../shared/result/result';
import type { ExtractedText } from '../../extracted-text';
import { readingOf, TooMuch } from '../import-problem';
import { TextBuilder } from '../text-builder';
import { MOST_UNPACKED, unzip } from '../unzip';
import { isTitle, readXml, wordsIn } from '../xml';
import { OdtLists } from './odt-lists';
import { odtName } from './odt-names';
import { OdtStyles } from './odt-styles';
import { ContentTeller } from './tell-content';

const PARTS = new Set(['mimetype', 'content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml']);
const TEXT = 'application/vnd.oasis.opendocument.text';
const FURNITURE = /^style:(?:header|footer)(?:-left|-first)?$/;

/** Where the parts of a text are; of one without a package, all in one place. */
interface Parts {
  readonly content: Uint8Array;
  readonly styles: Uint8Array | undefined;
  readonly meta: Uint8Array | undefined;
}

/**
 * Reads an OpenDocument text (.odt, .ott, .fodt). Notes stand at the end, with their numbers in brackets there and where they
 * belong. Fails with `import.damaged`, `import.too-much`, `import.encrypted`, `import.unknown-format` (a package of
 * something else) or `import.no-text`.
 *
 * The reader is ours: the libraries that know the format either make HTML pages of it or unpack it themselves without
 * limits, and none leaves out what is hidden or deleted.
 */
export function readOdt(
  bytes: Uint8Array,
  { name }: { readonly name: string },
): Promise<Result<ExtractedText, Problem>> {
  return readingOf(name, async () => {
    const parts = isPackage(bytes) ? await partsOfPackage(bytes, name) : partsOfFlat(bytes, name);
    if (!parts.ok) return parts;
    const { content, styles: styling, meta } = parts.value;
    const builder = new TextBuilder();
    const styles = new OdtStyles();
    const lists = new OdtLists();
    if (styling) readStyles(styling, builder, styles, lists);
    const teller = new ContentTeller(builder, styles, lists);
    readXml(content, 'content.xml', teller);
    teller.finish();
    const title = meta ? wordsIn(meta, 'meta.xml', isTitle) : null;
    const read = builder.finish({ title, encoding: 'binary' });
    return read.text.trim() === '' ? fail('import.no-text', { name }) : ok(read);
  });
}

function isPackage(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

async function partsOfPackage(bytes: Uint8Array, name: string): Promise<Result<Parts, Problem>> {
  const parts = await unzip(bytes, (part) => PARTS.has(part));
  const manifest = parts.get('META-INF/manifest.xml');
  if (manifest && isEncrypted(manifest)) return fail('import.encrypted', { name });
  const content = parts.get('content.xml');
  const mediaType = parts.get('mimetype')?.toString('latin1').trim();
  if (!content || (mediaType !== undefined && !mediaType.startsWith(TEXT))) {
    return fail('import.unknown-format', { name });
  }
  return ok({ content, styles: parts.get('styles.xml'), meta: parts.get('meta.xml') });
}

/** One document has it all: it is read for each. */
function partsOfFlat(bytes: Uint8Array, name: string): Result<Parts, Problem> {
  if (bytes.length > MOST_UNPACKED) throw new TooMuch('32 MB');
  let mediaType = '';
  readXml(bytes, 'document', {
    open: (tag) => {
      if (odtName(tag) === 'office:document') mediaType = tag.attribute('mimetype') ?? '';
    },
  });
  if (!mediaType.startsWith(TEXT)) return fail('import.unknown-format', { name });
  return ok({ content: bytes, styles: bytes, meta: bytes });
}

/** Headers and footers are part of the styles there. */
function readStyles(part: Uint8Array, builder: TextBuilder, styles: OdtStyles, lists: OdtLists): void {
  let hasWords: boolean | null = null;
  readXml(part, 'styles.xml', {
    open: (tag) => {
      styles.see(tag);
      lists.see(tag);
      if (FURNITURE.test(odtName(tag))) hasWords = false;
    },
    close: (tag) => {
      if (!FURNITURE.test(odtName(tag))) return;
      if (hasWords) builder.remark('page-furniture');
      hasWords = null;
    },
    text: (text) => {
      if (hasWords === false) hasWords = text.trim() !== '';
    },
  });
}

function isEncrypted(manifest: Uint8Array): boolean {
  let found = false;
  readXml(manifest, 'manifest.xml', {
    open: ({ local }) => {
      found ||= local === 'encryption-data';
    },
  });
  return found;
}
