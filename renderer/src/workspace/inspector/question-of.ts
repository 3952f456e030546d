import { presentText } from '../../../../shared/anchoring/present-text';
import { turnOf } from '../../../../shared/project/queries';
import type { Annotation, Briefing, Turn } from '../../../../shared/project/records';

/** A question that was asked, in its present words: paragraphs, joined by line feeds. */
export interface Question {
  readonly turn: Turn;
  readonly words: string;
}

/** The question that an annotation's words answer; null where they answer none or are the question. */
export function questionOf(briefing: Briefing, text: string, annotation: Annotation): Question | null {
  const own = turnOf(briefing, annotation);
  if (!own?.exchange || own.kind === 'question') return null;
  // What follows the answer in an exchange is another question.
  const turn = briefing.turns.findLast(
    ({ exchange, kind, start }) => exchange === own.exchange && kind === 'question' && start < own.start,
  );
  if (!turn) return null;
  const words = briefing.blocks
    .filter((block) => block.turn === turn.id)
    .map((block) => presentText(block, text))
    .join('\n');
  return { turn, words };
}
