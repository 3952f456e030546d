import type { TextRange } from '../text/range';

/** A line of two times: only subtitles have it. */
const CUE_TIMES = /^[^\n]{0,20}\d{2}:\d{2}[.,]\d{3} ?--> ?(?:\d{1,3}:)?\d{2}:\d{2}[.,]\d{3}/m;

/**
 * What is set into the words of a cue for the player: tags of style, language and ruby, the times of single words,
 * places on the screen (`{\an8}`), the arrows of a change of speaker as WebVTT has to write them, all but the `&` of an
 * `&amp;`, and a `&nbsp;` beside a space: alone, it is all that parts two words. Voices (`<v …>`) are none of these: they tell
 * who speaks.
 */
const MARKUP =
  /<\/?(?:b|c|font|i|lang|rt|ruby|s|u)(?:[.\s][^<>\n]{0,100})?>|<(?:\d{1,3}:)?\d{2}:\d{2}[.,]\d{3}>|\{\\[A-Za-z][^{}\n]{0,60}\}|^(?:&gt;){1,3}[ \t]*|&(?:lrm|rlm);|(?<=\s)&nbsp;|&nbsp;(?=\s|$)|(?<=&)amp;/gim;

/** The markup within the cues of a subtitle file, in order (TRN-6); nothing in any other text. */
export function cueMarkup(text: string): readonly TextRange[] {
  if (!text.includes('-->') || !CUE_TIMES.test(text)) return [];
  return Array.from(text.matchAll(MARKUP), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}
