import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { makePackage } from '../formats/testing/make-package';
import { unzip } from '../formats/unzip';

/** A file that readers take; `parts` are the entries of one that is a zip file. */
export interface Specimen {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, Buffer> | null;
}

const FIXTURES = join(import.meta.dirname, '../../../../fixtures');
const FORMATS = /\.(?:txt|md|markdown|html?|docx|f?odt|rtf|pdf|srt|vtt)$/;
const PACKAGES = /\.(?:docx|odt)$/;
/** Larger ones only cost time. */
const LARGEST = 64 * 1024;

/** Every fixture of an import format, and some of the briefings. */
export async function corpus(): Promise<readonly Specimen[]> {
  const paths = ['import', 'briefings'].flatMap((folder) =>
    readdirSync(join(FIXTURES, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => FORMATS.test(name))
      .map((name) => join(FIXTURES, folder, name)),
  );
  const files = paths.map((path) => ({ name: basename(path), bytes: readFileSync(path) }));
  return Promise.all(files.filter(({ bytes }) => bytes.length <= LARGEST).map(withParts));
}

/** Folders have entries too, in packages of some programs. */
function isFile(name: string): boolean {
  return !name.endsWith('/');
}

/** A package that is damaged itself has none. */
async function withParts({
  name,
  bytes,
}: {
  readonly name: string;
  readonly bytes: Buffer;
}): Promise<Specimen> {
  const parts = PACKAGES.test(name) ? await unzip(bytes, isFile).catch(() => null) : null;
  return { name, bytes, parts };
}

/** A specimen with something done to its bytes, or to those of one of its entries. */
export async function changed(
  { bytes, parts }: Specimen,
  part: number | null,
  change: (bytes: Uint8Array) => Uint8Array,
): Promise<Uint8Array> {
  const names = [...(parts?.keys() ?? [])];
  const name = part === null ? undefined : names[part % names.length];
  if (!parts || name === undefined) return change(bytes);
  const whole = Object.fromEntries(parts);
  return makePackage({ ...whole, [name]: Buffer.from(change(parts.get(name) ?? Buffer.alloc(0))) });
}
