import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fail, type Problem } from '../../../../../shared/result/problem';
import { ok, type Result } from '../../../../../shared/result/result';
import { countScripts } from '../../../../../shared/text/scripts';
import type { ExtractedText } from '../../extracted-text';
import { readingOf } from '../import-problem';
import { TextBuilder } from '../text-builder';
import { readCharacters } from './characters';
import { gutterPlaces, toRegions } from './columns';
import { type Fragment, toFragments } from './fragments';
import { type Line, toLines } from './lines';
import { takeNotes } from './notes';
import { withPdf } from './open-pdf';
import { pageContent, type Sheet } from './page-content';
import { findFurniture, type PageOfFragments } from './page-furniture';
import { toOneParagraph, toParagraphs } from './paragraphs';
import { settingOf, usualSize } from './setting';
import { titleOfPdf } from './title';
import { addressAmong, writeParagraphs } from './write-paragraphs';

/** Where fewer of the characters can be read than this share, a file holds shapes, not text. */
const LEAST_READABLE = 0.2;

interface Counts {
  characters: number;
  radicals: number;
  unreadable: number;
}

/**
 * The text of a PDF in order of reading, its lines put together to paragraphs. Fails with `import.encrypted`, `import.no-text`
 * (pictures of pages), `import.damaged` or `import.too-much`.
 */
export function readPdf(
  bytes: Uint8Array,
  { name }: { readonly name: string },
  _encoding?: string,
  onPage: (done: number, of: number) => void = () => undefined,
): Promise<Result<ExtractedText, Problem>> {
  return readingOf(name, async () => {
    const read = await withPdf(bytes, (document) => readDocument(document, onPage));
    return read === null ? fail('import.no-text', { name }) : ok(read);
  });
}

async function readDocument(
  document: PDFDocumentProxy,
  onPage: (done: number, of: number) => void,
): Promise<ExtractedText | null> {
  const sheets: Sheet[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    sheets.push([...(await pageContent(document, number))]);
    onPage(number, document.numPages);
  }
  const counts = { characters: 0, radicals: 0, unreadable: 0 };
  const isSimplified = isInSimplified(sheets.flat());
  const pages = sheets.map((page) => page.map((sheet) => toPage(sheet, isSimplified, counts)));
  if (counts.characters - counts.unreadable <= counts.characters * LEAST_READABLE) return null;
  const furniture = findFurniture(pages.flat());
  const { texts, notes } = withNotesApart(pages.flat(), furniture);
  const gutters = gutterPlaces(texts);
  const lines = texts.flatMap((text) => linesOf(text, gutters));
  const setting = settingOf(lines);
  const builder = new TextBuilder();
  writeParagraphs(toParagraphs(lines, setting), setting, builder);
  for (const [index, note] of notes.entries()) {
    builder.beginNote(index + 1);
    writeParagraphs([toOneParagraph(linesOf(note, []), setting)], setting, builder);
  }
  builder.remark('page-furniture', furniture.size);
  builder.remark('radicals', counts.radicals);
  builder.remark('unreadable-characters', counts.unreadable);
  builder.remark('scripts', await countScriptsIn(document));
  const { info } = await document.getMetadata();
  const read = builder.finish({ title: titleOfPdf(info), encoding: 'binary' });
  return { ...read, address: addressAmong([...furniture].map(({ text }) => text)) };
}

/** How many scripts would run while the file is open; those of single pages and fields are not counted. */
async function countScriptsIn(document: PDFDocumentProxy): Promise<number> {
  return Object.values((await document.getJSActions()) ?? {}).flat().length;
}

function isInSimplified(sheets: readonly Sheet[]): boolean {
  const text = sheets.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
  const { simplified, traditional } = countScripts(text);
  return simplified > traditional;
}

function toPage({ runs, top, bottom }: Sheet, isSimplified: boolean, counts: Counts): PageOfFragments {
  const read = runs.map((run) => {
    const { text, radicals, unreadable } = readCharacters(run.text, isSimplified);
    counts.characters += text.trim().length;
    counts.radicals += radicals;
    counts.unreadable += unreadable;
    return { ...run, text };
  });
  return { fragments: toFragments(read), top, bottom };
}

/** The text of the pages, without what belongs to the pages, and their notes. */
function withNotesApart(pages: readonly PageOfFragments[], furniture: ReadonlySet<Fragment>) {
  const texts: (readonly Fragment[])[] = [];
  const all: (readonly Fragment[])[] = [];
  const own = pages.map(({ fragments }) => fragments.filter((fragment) => !furniture.has(fragment)));
  const usual = usualSize(own.flat());
  for (const page of own) {
    const { fragments, notes } = takeNotes(page, usual, all.length);
    texts.push(fragments);
    all.push(...notes);
  }
  return { texts, notes: all };
}

function linesOf(fragments: readonly Fragment[], gutters: readonly number[]): readonly Line[] {
  return toRegions(fragments, gutters).flatMap(toLines);
}
