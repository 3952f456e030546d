import { DamagedFile } from '../import-problem';

/** What RTF is made of. */
export interface RtfHandler {
  openGroup(): void;
  /** `at` is the place of the brace. Gives whether this is the end of what is to be read. */
  closeGroup(at: number): boolean;
  /** `\word`, with its number where it has one; `end` is the place after it. */
  word(word: string, parameter: number | null, end: number): void;
  /** `\~` and the like. */
  symbol(symbol: string): void;
  /** Characters in whatever encoding holds at this place, or one of them given as `\'xx`. */
  bytes(bytes: Uint8Array): void;
}

const OPEN = 0x7b;
const CLOSE = 0x7d;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const MINUS = 0x2d;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** The standard says 32 letters, and 10 digits with their sign. */
const LONGEST_WORD = 64;
const LONGEST_NUMBER = 10;

/**
 * Tells a handler what stands between two places of an RTF file, and gives whether the handler saw its end. Binary data
 * is passed over. Throws `DamagedFile` where the bytes end within something.
 *
 * The tokenizer of rtf-stream-parser would do, but it joins the lines of a picture by copying all of them once a line,
 * and it takes as much memory as `\bin` says.
 */
export function readTokens(bytes: Buffer, handler: RtfHandler, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const start = at;
    switch (bytes[at]) {
      case OPEN:
        handler.openGroup();
        at += 1;
        break;
      case CLOSE:
        if (handler.closeGroup(at)) return true;
        at += 1;
        break;
      case BACKSLASH:
        at = readControl(bytes, handler, at + 1, to);
        break;
      case LINE_FEED:
      case CARRIAGE_RETURN:
        at += 1;
        break;
      default:
        while (at < to && !isSpecial(bytes[at])) at += 1;
        handler.bytes(bytes.subarray(start, at));
    }
  }
  return false;
}

/** Reads what follows a backslash and gives the place after it. */
function readControl(bytes: Buffer, handler: RtfHandler, from: number, to: number): number {
  if (from >= to) throw new DamagedFile('cut-off');
  if (!isLetter(bytes[from])) return readSymbol(bytes, handler, from, to);
  let at = from;
  while (at < to && isLetter(bytes[at])) at += 1;
  const word = ascii(bytes, from, Math.min(at, from + LONGEST_WORD));
  const number = at;
  if (bytes[at] === MINUS) at += 1;
  while (at < to && isDigit(bytes[at])) at += 1;
  const written = Number.parseInt(ascii(bytes, number, Math.min(at, number + LONGEST_NUMBER)), 10);
  const parameter = Number.isNaN(written) ? null : written;
  if (at < to && bytes[at] === SPACE) at += 1;
  if (word === 'bin') {
    const end = at + Math.max(0, parameter ?? 0);
    if (end > to) throw new DamagedFile('cut-off');
    return end;
  }
  handler.word(word, parameter, at);
  return at;
}

function readSymbol(bytes: Buffer, handler: RtfHandler, from: number, to: number): number {
  const symbol = ascii(bytes, from, from + 1);
  if (symbol !== "'") {
    handler.symbol(symbol);
    return from + 1;
  }
  if (from + 3 > to) throw new DamagedFile('cut-off');
  const digits = ascii(bytes, from + 1, from + 3);
  if (!/^[0-9a-f]{2}$/i.test(digits)) throw new DamagedFile('no-code');
  handler.bytes(Uint8Array.of(Number.parseInt(digits, 16)));
  return from + 3;
}

function ascii(bytes: Buffer, from: number, to: number): string {
  return bytes.toString('latin1', from, to);
}

function isSpecial(byte: number | undefined): boolean {
  return (
    byte === OPEN || byte === CLOSE || byte === BACKSLASH || byte === LINE_FEED || byte === CARRIAGE_RETURN
  );
}

function isLetter(byte = 0): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte = 0): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
