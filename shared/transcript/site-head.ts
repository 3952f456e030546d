import { foldWidth } from '../text/folding';
import type { TextLine } from '../text/lines';
import { MENU_WORDS } from './data/furniture-words';
import { EVENT } from './title';

const LOOK_AT = 12;
const LONGEST_SITE = 40;
const LONGEST_STEP = 60;

/**
 * The way through a site at the top of a page (`首页 > 新闻发布会 > 文字实录`), and the site's name above it, where a title
 * follows below: lines by their index (FUR-7). `head` is the line of the first speaker.
 */
export function siteHead(lines: readonly TextLine[], head: number): ReadonlySet<number> {
  const found = new Set<number>();
  const last = Math.min(lines.length, head, LOOK_AT);
  for (let i = 0; i < last; i += 1) {
    if (!isWay(lines[i]?.text ?? '')) continue;
    found.add(i);
    if (!lines.slice(i + 1, head).some((line) => line.text)) continue;
    for (let above = 0; above < i; above += 1) {
      const { text } = lines[above] ?? { text: '' };
      if (text && text.length <= LONGEST_SITE && !EVENT.test(text) && !/[_|｜]/.test(text)) found.add(above);
    }
    break;
  }
  return found;
}

/** Steps with `>` or the like between them; two are enough where the first one is a menu's word. */
function isWay(line: string): boolean {
  const folded = foldWidth(line).toLowerCase();
  const steps = folded.replace(/^[^:>]{2,12}: */, '').split(/ *(?:>{1,2}|[»›→]) */);
  if (steps.length < 2 || steps.some((step) => step.length > LONGEST_STEP || /[。.!?;,，]$/.test(step)))
    return false;
  if (steps[0] === '') return false;
  return (
    steps.length > 2 || MENU_WORDS.has(steps[0] ?? '') || folded !== folded.replace(/^[^:>]{2,12}: */, '')
  );
}
