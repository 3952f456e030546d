import type { TextRange } from '../text/range';
import type { Copy } from './copy';
import { ADDRESS_AFTER, ADDRESS_BEFORE } from './data/grammar';
import { ENOUGH, type InjectionSign, LIKELY, type Verdict } from './findings';
import type { Seams } from './seams';
import { distinctSeams } from './unrelated';

const LINK =
  /^(?:https?:\/\/|www\.)[^\s]{3,}$|^[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:com|net|org|cn|tw|hk|cc|top|xyz|vip|shop|site|online|club|info|biz|app|link|live|bet|fun|icu|win)(?:\/[^\s]*)?$/i;

const STOPS = /[.,;:!?'"]+$/;

/**
 * Links set into Chinese words (INJ-5). A link beside whole words is how people give an address: it counts only where
 * its other places tell, or where the copy is spammed, and never where the words around say that it is an address.
 */
export function findLinks(
  copy: Copy,
  islands: readonly TextRange[],
  seams: Seams,
  isSpammed: boolean,
): readonly Verdict[] {
  const byHost = new Map<string, TextRange[]>();
  for (const island of islands) {
    const link = copy.text.slice(island.start, island.end).replace(STOPS, '');
    const range = { start: island.start, end: island.start + link.length };
    if (!LINK.test(link) || isAddress(copy.text, range)) continue;
    const host = hostOf(link);
    const places = byHost.get(host);
    if (places) places.push(range);
    else byHost.set(host, [range]);
  }
  return [...byHost.values()].flatMap((places) => {
    const sum = distinctSeams(copy.text, places).reduce(
      (total, { start, end }) => total + seams.weight(start, end),
      0,
    );
    return places
      .filter(({ start, end }) => sum >= ENOUGH || (isSpammed && seams.weight(start, end) > LIKELY))
      .map((range) => ({ ...range, signs: signsOf(range, places.length > 1, seams) }));
  });
}

function signsOf({ start, end }: TextRange, isRepeated: boolean, seams: Seams): readonly InjectionSign[] {
  const signs: InjectionSign[] = [];
  if (isRepeated) signs.push('repeated');
  if (seams.mends(start, end) > 0) signs.push('split-word');
  return [...signs, 'link'];
}

function hostOf(link: string): string {
  return link
    .replace(/^https?:\/\//i, '')
    .replace(/[/?#].*$/, '')
    .toLowerCase();
}

/** Whether the words around say that an address stands here. */
function isAddress(text: string, { start, end }: TextRange): boolean {
  return (
    ADDRESS_BEFORE.test(text.slice(Math.max(0, start - 2), start)) ||
    ADDRESS_AFTER.test(text.slice(end, end + 1))
  );
}
