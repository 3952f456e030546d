import { isLineEnd } from '../text/lines';

/** How much of either side, in UTF-16 code units. */
const READS_AROUND = 4;

/** How a text reads at a seam: a few characters on either side, within the line and up to the next opening quotation mark. */
export function readsAround(clean: string, seam: number): string {
  let start = seam;
  while (start > 0 && seam - start < READS_AROUND && !isLineEnd(clean.charCodeAt(start - 1))) start -= 1;
  let end = seam;
  while (end < clean.length && end - seam < READS_AROUND && !isLineEnd(clean.charCodeAt(end))) {
    if (end > seam && '“「『《‘'.includes(clean[end] ?? ' ')) break;
    end += 1;
  }
  if (isLowSurrogate(clean, start)) start += 1;
  if (isLowSurrogate(clean, end)) end -= 1;
  return clean.slice(start, end);
}

function isLowSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff;
}
