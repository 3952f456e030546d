import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { makeManifest } from '../manifest';

/** An entry of a zip file as a test wants it, right or wrong. What is left out is as it should be. */
export interface CraftedEntry {
  readonly name: string;
  readonly content: Buffer;
  /** The name in front of the bytes, where it is another than that of the central directory. */
  readonly localName?: string;
  readonly flags?: number;
  readonly method?: number;
  /** What the headers say the inflated size is. */
  readonly claims?: number;
  readonly attributes?: number;
  /** Where in the archive it begins, when that is within another entry; it has no bytes of its own then. */
  readonly within?: number;
}

/** Bytes of a zip file, written by hand: a library would refuse most of what the tests need. */
export function craftZip(entries: readonly CraftedEntry[]): Buffer {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const { name, flags = 0, method = 8, attributes = 0, within } = entry;
    directory.push(
      numbers([4, 0x02014b50], [2, 0x0314], [2, 20], [2, flags], [2, method], [4, 0]),
      sizesOf(entry),
      numbers([2, name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, attributes], [4, within ?? at]),
      Buffer.from(name, 'latin1'),
    );
    if (within !== undefined) continue;
    const local = localPart(entry);
    body.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const count = entries.length;
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count]);
  return Buffer.concat([...body, central, end, numbers([4, central.length], [4, at], [2, 0])]);
}

/** An entry's bytes with the header in front of them. */
export function localPart(entry: CraftedEntry): Buffer {
  const { name, localName = name, flags = 0, method = 8 } = entry;
  return Buffer.concat([
    numbers([4, 0x04034b50], [2, 20], [2, flags], [2, method], [4, 0]),
    sizesOf(entry),
    numbers([2, localName.length], [2, 0]),
    Buffer.from(localName, 'latin1'),
    packed(entry),
  ]);
}

function packed({ content, method = 8 }: CraftedEntry): Buffer {
  return method === 8 ? deflateRawSync(content) : content;
}

/** Checksum (nobody reads it: the hashes say more), packed size and what the entry claims to be. */
function sizesOf(entry: CraftedEntry): Buffer {
  return numbers([4, 0], [4, packed(entry).length], [4, entry.claims ?? entry.content.length]);
}

/** The entry that says what the others are, with what a test wants otherwise. */
export function manifestEntry(entries: readonly CraftedEntry[], otherwise: object = {}): CraftedEntry {
  const manifest = makeManifest({
    project: { id: 'project-1', title: 'Harbour' },
    madeAt: 0,
    program: '0.1.0',
    entries: entries.map(({ name, content }) => ({
      name,
      sha256: createHash('sha256').update(content).digest('hex'),
      bytes: content.length,
    })),
  });
  return { name: 'manifest.json', content: Buffer.from(JSON.stringify({ ...manifest, ...otherwise })) };
}

function numbers(...fields: readonly (readonly [size: number, value: number])[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((total, [size]) => total + size, 0));
  let at = 0;
  for (const [size, value] of fields) at = buffer.writeUIntLE(value, at, size);
  return buffer;
}
