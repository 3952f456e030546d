import { type Surroundings, surroundingsOf } from '../../../../shared/text/invisibles/find-invisibles';

let last: { readonly text: string; readonly surroundings: Surroundings } | null = null;

/** What a source says about the characters in its parts; read once for all quotes and blocks of the text on the screen. */
export function surroundingsIn(text: string): Surroundings {
  if (last?.text !== text) last = { text, surroundings: surroundingsOf(text) };
  return last.surroundings;
}
