import type { Reason } from '../../../../shared/import/reasons';

/** Names of errors whose class alone says what is wrong; `UnknownErrorException` is pdf.js’s name for all that it has no other for. */
const BY_NAME: Readonly<Record<string, Reason>> = {
  InvalidPDFException: 'no-pdf',
  XRefParseException: 'no-pdf',
  XRefEntryException: 'no-pdf',
  // A library that looks for a part that is not there says so in words that tell nobody anything.
  TypeError: 'unfit-parts',
};

/** What libraries say, by how it begins: yauzl, zlib, mammoth, pdf.js. */
const BY_WORDS: readonly (readonly [RegExp, Reason])[] = [
  [/^Maximum call stack/i, 'too-deep'],
  [
    /^Cannot (?:read|set|convert)|is not (?:a function|iterable|defined|an object)|\bundefined\b|\[object/,
    'unfit-parts',
  ],
  [
    /^(?:Array buffer allocation|Invalid (?:typed )?array|Invalid string length|Map maximum|Set maximum)/i,
    'too-large',
  ],
  [/^End of central directory record signature not found/i, 'cut-off'],
  [/^(?:unexpected EOF|unexpected end of file|file data overflows)/i, 'cut-off'],
  [
    /^(?:invalid (?:central directory|local) file header|invalid zip64|multi-disk|zip64|Invalid comment|extra field|compressed\/uncompressed size|The value of "\w+" is out of range)/i,
    'no-package',
  ],
  [/^(?:invalid relative path|absolute path|invalid characters in fileName)/i, 'entry-outside'],
  [
    /^(?:invalid (?:block|stored|distance|literal|code|bit|window)|incorrect (?:header|data|length)|unknown compression|too many bytes in the stream|not enough bytes in the stream)/i,
    'packed-badly',
  ],
  [/^unsupported compression method/i, 'compression'],
  [/^(?:Could not find (?:main document part|the body element)|no document)/i, 'no-document'],
  [
    /^(?:Page (?:dictionary|count)|Page \S+ not found|.*page tree|Pages (?:tree|object)|No Pages)/i,
    'pdf-pages',
  ],
  [/^Bad \((?:un)?compressed\) XRef/, 'no-pdf'],
];

/** Why a library gave up, where that is known; else null: then its own words have to do. */
export function libraryReason({ name, message }: Error): Reason | null {
  return BY_NAME[name] ?? BY_WORDS.find(([words]) => words.test(message))?.[1] ?? null;
}
