import type { TextLine } from '../text/lines';

/** A cue: when it is shown, in milliseconds, and its lines by number. */
interface Cue {
  readonly start: number;
  readonly end: number;
  readonly lines: number[];
}

const TIMES = /(?:(\d{1,3}):)?(\d{2}):(\d{2})[.,](\d{3}) ?--> ?(?:(\d{1,3}):)?(\d{2}):(\d{2})[.,](\d{3})/;

/** Captions that roll up show a line again in the very next cue; a speaker who repeats a line takes a breath, in milliseconds. */
const AT_ONCE = 100;
/** A cue so short shows nobody anything: it only puts a line in its place, in milliseconds. */
const FLASH = 50;
/** So much of the cues have to show again what the one before has shown. */
const ROLLING = 1 / 3;
const FEWEST = 2;

/**
 * The lines of subtitles that only show again what stood there already, because captions roll up (TRN-8). Of a line that is
 * shown several times in a row the one stays that stands whole in a cue made for nothing else, or the first one.
 */
export function repeatedLines(lines: readonly TextLine[]): ReadonlySet<number> {
  const cues = cuesOf(lines);
  const repeated = new Set<number>();
  /** What the cue before shows, and which line stays for it. */
  let shown = new Map<string, number>();
  let rolling = 0;
  cues.forEach((cue, i) => {
    const before = cues[i - 1];
    const isNext = before !== undefined && Math.abs(cue.start - before.end) <= AT_ONCE;
    const shows = new Map<string, number>();
    let goesOn = false;
    for (const line of cue.lines) {
      const text = lines[line]?.text ?? '';
      const earlier = isNext ? shown.get(text) : undefined;
      goesOn ||= earlier !== undefined;
      const isFlash = cue.end - cue.start < FLASH;
      if (earlier !== undefined) repeated.add(isFlash ? earlier : line);
      shows.set(text, earlier !== undefined && !isFlash ? earlier : line);
    }
    if (goesOn) rolling += 1;
    shown = shows;
  });
  return rolling >= FEWEST && rolling >= cues.length * ROLLING ? repeated : new Set();
}

function cuesOf(lines: readonly TextLine[]): readonly Cue[] {
  const cues: Cue[] = [];
  lines.forEach(({ text }, i) => {
    const times = text.includes('-->') ? TIMES.exec(text) : null;
    if (times) {
      cues.push({ start: milliseconds(times.slice(1, 5)), end: milliseconds(times.slice(5)), lines: [] });
    } else if (text !== '' && !lines[i + 1]?.text.includes('-->')) {
      cues.at(-1)?.lines.push(i);
    }
  });
  return cues;
}

function milliseconds([hours, minutes, seconds, thousandths]: readonly (string | undefined)[]): number {
  return ((Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(thousandths);
}
