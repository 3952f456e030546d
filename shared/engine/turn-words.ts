import { unwrap } from '../anchoring/fold';
import { isMarkup } from '../injection/findings';
import type { Reading } from './reading';

/**
 * How each turn begins, by its id: its paragraphs as one line of at least `most` UTF-16 code units, where it has so many,
 * without markup and without what stands between them. Injected text is still there.
 */
export function turnWords(
  text: string,
  { blocks, injected }: Pick<Reading, 'blocks' | 'injected'>,
  most: number,
): ReadonlyMap<string, string> {
  const markup = injected.filter(isMarkup);
  const words = new Map<string, string>();
  let next = 0;
  for (const { turn, start, end } of blocks) {
    const before = turn === null ? null : (words.get(turn) ?? '');
    if (turn === null || before === null || before.length >= most) continue;
    while ((markup[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    let said = '';
    let at = start;
    for (const cut of markup.slice(next, next + most)) {
      if (cut.start >= end) break;
      said += text.slice(at, cut.start);
      at = cut.end;
    }
    words.set(turn, unwrap(`${before}\n${said}${text.slice(at, end)}`).trim());
  }
  return words;
}
