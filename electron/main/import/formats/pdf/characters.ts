import { readRadicals } from '../../../../../shared/text/radicals';

/** Bullets of the fonts Symbol and Wingdings, which have no Unicode of their own. */
const PRIVATE_BULLETS = /[\uf0a7\uf0a8\uf0b7\uf0d8\uf06c\uf06e\uf071\uf076\uf0fc]/g;
/** Punctuation as it is drawn in vertical lines, and as it is written, in pairs. */
const VERTICAL =
  '︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︱—︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』';
const VERTICAL_SIGNS = /[\ufe10-\ufe19\ufe31\ufe35-\ufe44]/g;
/** Characters that are drawn only: NUL, those that mean something to one font only, and what could not be read before. */
const UNREADABLE = /(?!\s)[\p{Cc}\p{Co}\ufffd]/gu;

/** What a file's characters read as, and how many of them were radicals or could not be told. */
export function readCharacters(
  text: string,
  isSimplified: boolean,
): {
  readonly text: string;
  readonly radicals: number;
  readonly unreadable: number;
} {
  const plain = readRadicals(text, isSimplified);
  const written = plain
    .replace(PRIVATE_BULLETS, '•')
    .replace(VERTICAL_SIGNS, (sign) => VERTICAL.charAt(VERTICAL.indexOf(sign) + 1));
  let unreadable = 0;
  const read = written.replace(UNREADABLE, () => {
    unreadable += 1;
    return '\ufffd';
  });
  return { text: read, radicals: countDifferences(text, plain), unreadable };
}

function countDifferences(before: string, after: string): number {
  let count = 0;
  for (let i = 0; i < before.length; i += 1) if (before[i] !== after[i]) count += 1;
  return count;
}
