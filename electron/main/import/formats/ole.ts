import { ProblemError } from '../../store/problem-error';

/** The first bytes of an OLE file: Word's format before .docx, and what a protected .docx is wrapped in. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PROTECTED = Buffer.from('EncryptedPackage', 'utf16le');
const OLD_WORD = Buffer.from('WordDocument', 'utf16le');

/**
 * Throws where the bytes are an OLE file, which holds no package that could be read: `import.encrypted` for a protected
 * document, `import.old-word` for a .doc and `import.unknown-format` for anything else.
 */
export function refuseOle(bytes: Uint8Array, name: string): void {
  if (!OLE.every((byte, index) => bytes[index] === byte)) return;
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const code = content.includes(PROTECTED)
    ? 'import.encrypted'
    : content.includes(OLD_WORD)
      ? 'import.old-word'
      : 'import.unknown-format';
  throw new ProblemError({ code, detail: { name } });
}
