import type { TextLine } from '../text/lines';
import type { TextRange } from '../text/range';
import { SITE_WORDS } from './data/furniture-words';
import { pageLabel } from './furniture';
import type { Layout } from './layout';

/** The title of the text and where it stands (UTF-16 code units). */
export interface TitleFinding {
  readonly range: TextRange;
  /** The name of the site that follows it, with the sign between them. */
  readonly suffix: TextRange | null;
}

const LONGEST = 160;
const LOOK_AT = 8;
const SHORTEST = 4;
/** What sets a line off as a heading of Markdown or as an item of a list. */
const MARKS = /^(?:#{1,6} +|[•‣◦▪●○■□*+–—-][ \t]+|\d{1,2}[.)][ \t]+)(?=\S)/;
/** Words that name the kind of event. */
export const EVENT =
  /发布会|發布會|發佈會|记者会|記者會|吹风会|吹風會|见面会|見面會|招待会|答记者问|答記者問|会见传媒|會見傳媒|briefing(?! room)|press conference|news conference|press gaggle|remarks|readout|interview|transcript/i;

/** The title among the lines before the first speaker (TIT-1); null if a text begins with words. */
export function findTitle(layout: Layout): TitleFinding | null {
  const head: TextLine[] = [];
  for (let i = 0; i < layout.lines.length && head.length < LOOK_AT; i += 1) {
    const role = layout.roles[i];
    const line = layout.lines[i];
    if (!line || !role || role.is === 'label') break;
    // What stands in a subtitle's cue is spoken.
    if (layout.inCues && role.is === 'time') break;
    if (role.is === 'text') head.push(line);
  }
  const first = head[0];
  if (!first || !couldBeTitle(first)) return null;
  const heading = head.find((other) => layout.formatting.headingLevel(other) !== null && couldBeTitle(other));
  const line = EVENT.test(first.text)
    ? first
    : (heading ??
      head.find((other) => couldBeTitle(other) && EVENT.test(other.text)) ??
      (isOneWord(first.text) ? head.find((other) => couldBeTitle(other) && !isOneWord(other.text)) : first) ??
      first);
  const cut = suffixStart(line.text);
  const start = line.start + (MARKS.exec(line.text)?.[0].length ?? 0);
  if (cut === null) return { range: { start, end: secondLine(layout, line)?.end ?? line.end }, suffix: null };
  const length = line.text.slice(0, cut).trimEnd().length;
  return {
    range: { start, end: line.start + length },
    suffix: { start: line.start + cut, end: line.end },
  };
}

/** `PRESS BRIEFING` goes on in the next line with `BY PRESS SECRETARY …`. */
function secondLine(layout: Layout, first: TextLine): TextLine | null {
  const index = layout.lines.indexOf(first) + 1;
  const line = layout.lines[index];
  const goesOn =
    layout.roles[index]?.is === 'text' &&
    /^(?:by|with|on|at|of|for) (?!immediate|information|release)/i.test(line?.text ?? '');
  return line && goesOn && couldBeTitle(line) ? line : null;
}

/** `Speeches`, `新闻`: where another line could be the title, the name of a section of the site. */
function isOneWord(text: string): boolean {
  return /^[\p{L}\d]{1,16}$/u.test(text) && (!/\p{Script=Han}/u.test(text) || text.length <= 4);
}

function couldBeTitle(line: TextLine): boolean {
  if (line.text.length > LONGEST || line.text.length < 2 || pageLabel(line.text) !== null) return false;
  return !/[.。;；,，:：]$/.test(line.text);
}

/** Where the name of a site begins at the end of a title (TIT-2): `_中国网`, ` | The White House`, ` - Reuters`. */
function suffixStart(title: string): number | null {
  const bar = title.search(/[_|｜]/);
  if (bar >= SHORTEST) return bar;
  const dash = /^(?<name>.*\S)(?<sign>\s[-–—]\s|-)(?<site>[^-–—]{2,40})$/.exec(title);
  const site = (dash?.groups?.['site'] ?? '').toLowerCase();
  const name = dash?.groups?.['name'] ?? '';
  const isJoined = dash?.groups?.['sign'] === '-';
  if (!dash || name.length < SHORTEST || /\d{4}/.test(site)) return null;
  const names = SITE_WORDS.some((word) => (/[a-z]/.test(word) ? site.includes(word) : site.endsWith(word)));
  if (!names || (isJoined && !/\p{Script=Han}$/u.test(site))) return null;
  return name.length + (isJoined ? 0 : 1);
}
