import { presentText } from '../anchoring/present-text';
import { turnOf } from './queries';
import type { Annotation, Briefing, Turn } from './records';

/**
 * The question that an annotation's words answer: the first of those that were asked since the answer before, for an
 * interpreter says it again. Null where the words are no answer.
 */
export function questionOf(briefing: Briefing, annotation: Annotation): Turn | null {
  const own = turnOf(briefing, annotation);
  if (own?.kind !== 'answer' || own.exchange === null) return null;
  const before = briefing.turns.filter(
    ({ exchange, start }) => exchange === own.exchange && start < own.start,
  );
  let at = before.findLastIndex(isQuestion);
  for (let turn = before[at - 1]; turn && isQuestion(turn); turn = before[at - 1]) at -= 1;
  return before[at] ?? null;
}

/** The present words of a turn: paragraphs, joined by line feeds. `text` is the decoded source. */
export function wordsOfTurn(briefing: Briefing, text: string, turn: Turn): string {
  return briefing.blocks
    .filter((block) => block.turn === turn.id)
    .map((block) => presentText(block, text))
    .join('\n');
}

function isQuestion({ kind }: Turn): boolean {
  return kind === 'question';
}
