/**
 * First bytes of kinds of files that hold no text to read: pictures, sound, films, archives, programs. `null` stands
 * for any byte. Source: the list of file signatures of Wikipedia, checked against the formats' own descriptions.
 */
const SIGNATURES: readonly (readonly (number | null)[])[] = [
  ascii('\x89PNG'),
  ascii('GIF8'),
  [0xff, 0xd8, 0xff],
  ascii('II*\0'),
  ascii('MM\0*'),
  // WebP, WAV, AVI.
  ascii('RIFF'),
  // MP4, MOV, M4A, HEIC, AVIF.
  [null, null, null, null, ...ascii('ftyp')],
  ascii('ID3'),
  [0xff, 0xfb],
  [0xff, 0xf3],
  ascii('OggS'),
  ascii('fLaC'),
  // Matroska, WebM.
  [0x1a, 0x45, 0xdf, 0xa3],
  [0x1f, 0x8b],
  ascii('7z\xbc\xaf\x27\x1c'),
  ascii('Rar!\x1a'),
  // A zip that is empty, or one of several parts.
  ascii('PK\x05\x06'),
  ascii('PK\x07\x08'),
  ascii('\x7fELF'),
  ascii('SQLite format 3\0'),
];

/** Whether bytes are those of a kind of file that holds no text. */
export function isOtherKind(bytes: Uint8Array): boolean {
  return SIGNATURES.some((signature) =>
    signature.every((byte, index) => byte === null || bytes[index] === byte),
  );
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}
