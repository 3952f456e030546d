import type { Fragment } from './fragments';
import { usualSize } from './setting';

/** A page as what stands on it in its main direction of reading. */
export interface PageOfFragments {
  readonly fragments: readonly Fragment[];
  readonly top: number;
  readonly bottom: number;
}

/** Headers and footers stand within this share of a page's height from its edges, */
const EDGE = 0.12;
/** on this share of the pages, and on two at least, */
const SHARE = 0.4;
const PAGES = 2;
/** at the same height, to so many points. */
const SAME_PLACE = 3;
/** What stands so near to the edge, in letters so much smaller than the text's, is one even on a single page. */
const MARGIN = 0.06;
const SMALL = 0.8;
/** What is no part of a text even where it stands on one page only. */
const ALWAYS = [
  /^(?:page\s+)?\d{1,4}\s*(?:\/|of)\s*\d{1,4}$/i,
  /^(?:page|p\.)\s*\d{1,4}$/i,
  /^[-–—]\s*\d{1,4}\s*[-–—]$/,
  /^第\s*\d{1,4}\s*[页頁](?:[,，、/\s]*共\s*\d{1,4}\s*[页頁])?$/,
  // A browser prints a page's address at its foot.
  /^https?:\/\/\S+$/,
];

/**
 * What belongs to the pages and not to the text: what stands at their edges again and again, at the same height, with other
 * numbers at most; a page's number among all pages, and its address; small print in the margins.
 */
export function findFurniture(pages: readonly PageOfFragments[]): ReadonlySet<Fragment> {
  const repeated = new Map<string, Map<number, Fragment[]>>();
  const furniture = new Set<Fragment>();
  for (const [number, page] of pages.entries()) {
    const usual = usualSize(page.fragments);
    for (const fragment of page.fragments) {
      if (!isAtEdge(fragment, page, EDGE)) continue;
      if (fragment.size < usual * SMALL && isAtEdge(fragment, page, MARGIN)) furniture.add(fragment);
      if (ALWAYS.some((pattern) => pattern.test(fragment.text.trim()))) furniture.add(fragment);
      if (isAlone(fragment, page) && fragment.text.trim() === String(number + 1)) furniture.add(fragment);
      for (const key of keysOf(fragment)) {
        const byPage = repeated.get(key) ?? new Map<number, Fragment[]>();
        repeated.set(key, byPage);
        byPage.set(number, [...(byPage.get(number) ?? []), fragment]);
      }
    }
  }
  for (const byPage of repeated.values()) {
    if (byPage.size < Math.max(PAGES, pages.length * SHARE)) continue;
    for (const fragment of [...byPage.values()].flat()) furniture.add(fragment);
  }
  return furniture;
}

function isAtEdge({ y }: Fragment, { top, bottom }: PageOfFragments, share: number): boolean {
  const edge = (bottom - top) * share;
  return y < top + edge || y > bottom - edge;
}

/** Whether nothing else stands on a line. */
function isAlone(fragment: Fragment, { fragments }: PageOfFragments): boolean {
  return fragments.every((other) => other === fragment || Math.abs(other.y - fragment.y) > fragment.size);
}

/** Equal for what reads the same but for its numbers and stands at the same height; two, for heights are rounded. */
function keysOf({ text, y }: Fragment): readonly string[] {
  const words = text
    .replace(/\d+|\b[ivxlc]+\b/gi, '#')
    .replace(/\s+/g, ' ')
    .trim();
  const place = y / SAME_PLACE;
  return [`${Math.floor(place)} ${words}`, `${Math.floor(place + 0.5)}. ${words}`];
}
