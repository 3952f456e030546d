import type { Reading } from '../../../shared/engine/reading';
import { fail, type Problem } from '../../../shared/result/problem';
import { ok, type Result } from '../../../shared/result/result';
import type { ExtractedText } from './extracted-text';
import { READERS } from './formats/registry';
import { checkSize, type FileBytes } from './read-file';
import { type Format, MEDIA_TYPES, recognise } from './recognise';

/** A file's text and what the engine found in it. */
export interface ReadDocument {
  readonly mediaType: string;
  readonly extracted: ExtractedText;
  readonly reading: Reading;
}

/** What is said about a file and what it is read for. */
export interface Told {
  readonly encoding?: string | undefined;
  readonly format?: Format | undefined;
  /** The most characters (UTF-16 code units) that whoever asks can do with. */
  readonly longest?: number | undefined;
}

/** What is being done with a file: its text is taken out of it, then the engine reads the text. */
export type Phase = 'extracting' | 'reading';

/** How far the reading of a file is. */
export interface Step {
  readonly phase: Phase;
  /** Of a file whose pages are known: how many have been gone through. */
  readonly pages: { readonly done: number; readonly of: number } | null;
}

/** A longer text, in UTF-16 code units, is nobody's briefing. */
const LONGEST = 20_000_000;

/** Formats that say nothing by their formatting, not even what a paragraph is. */
const PLAIN: ReadonlySet<Format> = new Set(['text', 'subrip', 'webvtt']);

/**
 * Reads a file's bytes: recognises the format, takes the text out and has the engine read it. To be called in a worker,
 * where the bytes come from elsewhere. Fails with the `file.*`, `text.*` and `import.*` codes.
 */
export async function readDocument(
  file: FileBytes,
  { encoding, format: told, longest = LONGEST }: Told = {},
  onStep: (step: Step) => void = () => undefined,
): Promise<Result<ReadDocument, Problem>> {
  const { name, bytes } = file;
  const tooLarge = checkSize(name, bytes.length);
  if (tooLarge) return tooLarge;
  const format = told === undefined ? recognise(file) : ok(told);
  if (!format.ok) return format;
  onStep({ phase: 'extracting', pages: null });
  const reader = await READERS[format.value]();
  const extracted = await reader(bytes, { name }, encoding, (done, of) =>
    onStep({ phase: 'extracting', pages: { done, of } }),
  );
  if (!extracted.ok) return extracted;
  const { text, structure } = extracted.value;
  if (text.length > longest) {
    return fail('text.too-long', { name, length: String(text.length), limit: String(longest) });
  }
  onStep({ phase: 'reading', pages: null });
  // The engine is loaded when there is something to read.
  const { readBriefing } = await import('../../../shared/engine/read-briefing');
  const reading = readBriefing(text, PLAIN.has(format.value) ? null : structure);
  return ok({
    mediaType: MEDIA_TYPES[format.value],
    extracted: extracted.value,
    // What the text shows as its title goes before what the file was once called.
    reading: { ...reading, title: reading.title ?? extracted.value.title },
  });
}
