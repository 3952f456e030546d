/** Full-width ASCII and odd spaces, one code unit for one, so that offsets stay. */
const WIDE = /[\uff01-\uff5e\u3000\u00a0\u202f\u2000-\u200a]/g;

/** `text` with full-width letters, digits and signs as half-width ones, and every space as U+0020; same length. */
export function foldWidth(text: string): string {
  return text.replace(WIDE, (found) => {
    const code = found.charCodeAt(0);
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ' ';
  });
}
