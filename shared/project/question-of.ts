import { presentText, toPresentRange } from '../anchoring/present-text';
import { oncePer } from './once-per';
import { turnOf } from './queries';
import type { Annotation, Block, Briefing, Turn } from './records';

/** The turns of each exchange in order; looked for again for each of thousands of quotes, all turns would be millions. */
const turnsByExchange = oncePer(({ turns }: Briefing): ReadonlyMap<string, readonly Turn[]> => {
  const exchanges = new Map<string, Turn[]>();
  for (const turn of turns) {
    if (turn.exchange === null) continue;
    const others = exchanges.get(turn.exchange);
    if (others) others.push(turn);
    else exchanges.set(turn.exchange, [turn]);
  }
  return exchanges;
});

/**
 * The question that an annotation's words answer: the first of those that were asked since the answer before, for an
 * interpreter says it again. Null where the words are no answer.
 */
export function questionOf(briefing: Briefing, annotation: Annotation): Turn | null {
  const own = turnOf(briefing, annotation);
  if (own?.kind !== 'answer' || own.exchange === null) return null;
  const before = (turnsByExchange(briefing).get(own.exchange) ?? []).filter(({ start }) => start < own.start);
  let at = before.findLastIndex(isQuestion);
  for (let turn = before[at - 1]; turn && isQuestion(turn); turn = before[at - 1]) at -= 1;
  return before[at] ?? null;
}

/**
 * The present words of a turn without what is quarantined in it: paragraphs, joined by line feeds. `text` is the decoded
 * source.
 */
export function wordsOfTurn(briefing: Briefing, text: string, turn: Turn): string {
  return briefing.blocks
    .filter((block) => block.turn === turn.id)
    .map((block) => withoutInjected(briefing, block, presentText(block, text)))
    .join('\n');
}

function withoutInjected({ injected }: Briefing, block: Block, present: string): string {
  return injected
    .filter(({ status, start, end }) => status === 'quarantined' && start < block.end && end > block.start)
    .map(({ start, end }) =>
      toPresentRange(block, { start: Math.max(start, block.start), end: Math.min(end, block.end) }),
    )
    .toSorted((a, b) => b.start - a.start)
    .reduce((words, { start, end }) => words.slice(0, start) + words.slice(end), present);
}

function isQuestion({ kind }: Turn): boolean {
  return kind === 'question';
}
