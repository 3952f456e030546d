import type { TimeKind } from './findings';
import type { Layout, LineRole } from './layout';
import { kindOfTimes } from './time-kind';
import type { PrintedTime } from './times';

/** The times of the turns, decided once for the whole text (TIM-2). */
export interface PlacedTimes {
  readonly stand: 'before' | 'after' | null;
  readonly kind: TimeKind | null;
  /** For each label in order: its turn's time. */
  readonly ofLabel: readonly (PrintedTime | null)[];
  /** Whether each turn has one time line at most, as on a page where each post is a turn. */
  readonly oneEach: boolean;
}

type Mark = { readonly is: 'label'; readonly index: number; readonly line: number } | TimeMark;
interface TimeMark {
  readonly is: 'time';
  readonly time: PrintedTime;
  readonly line: number;
}

/** Decides where times stand and gives each turn its own. */
export function placeTimes(layout: Layout): PlacedTimes {
  const marks = marksOf(layout);
  const times = marks.filter((mark): mark is TimeMark => mark.is === 'time');
  const inline = layout.labels.map((label) => label.time);
  const inlineCount = inline.filter(Boolean).length;
  const fewest = Math.min(layout.labels.length, 2);
  const enough = times.length >= fewest && times.length * 3 >= layout.labels.length;
  if (layout.labels.length === 0 || (!enough && inlineCount === 0)) {
    return { stand: null, kind: null, ofLabel: layout.labels.map(() => null), oneEach: false };
  }
  if (!enough || inlineCount >= times.length) {
    return { stand: 'before', ...kindOfTimes(layout, inline, 'inline'), oneEach: false };
  }
  const stand = standOf(layout, marks);
  const ofLabel: (PrintedTime | null)[] = [...inline];
  let oneEach = true;
  let cue: Mark | undefined;
  marks.forEach((mark, i) => {
    if (mark.is === 'time') {
      if (marks[i - 1]?.is === 'time') oneEach = false;
      cue = mark;
      return;
    }
    // Two who speak within one cue share its time.
    const neighbour = stand === 'after' ? marks[i + 1] : layout.inCues ? cue : marks[i - 1];
    if (neighbour?.is !== 'time' || ofLabel[mark.index]) return;
    if (stand === 'before' && !layout.inCues && hasWordsBetween(layout, neighbour.line, mark.line)) return;
    ofLabel[mark.index] = neighbour.time;
  });
  return { stand, ...kindOfTimes(layout, ofLabel, stand), oneEach };
}

/** Labels and times in order; a time that ends the transcript, or stands under its date line, is none of them. */
function marksOf(layout: Layout): readonly Mark[] {
  const marks: Mark[] = [];
  let index = 0;
  let before: LineRole['is'] = 'blank';
  layout.roles.forEach((role, line) => {
    const isReleased = before === 'furniture' && index === layout.labels.length;
    if (role.is !== 'blank') before = role.is;
    if (isReleased) return;
    if (role.is === 'label') {
      marks.push({ is: 'label', index, line });
      index += 1;
    } else if (role.is === 'time' && role.line.time && !role.line.isEnd) {
      marks.push({ is: 'time', time: role.line.time, line });
    }
  });
  return marks;
}

/** By the first and the last mark; where they leave it open, by which side of the time line is nearer. */
function standOf(layout: Layout, marks: readonly Mark[]): 'before' | 'after' {
  const first = marks[0]?.is;
  const last = marks.at(-1)?.is;
  if (first === 'time' && last === 'label') return 'before';
  if (first === 'label' && last === 'time') return 'after';
  let nearer = 0;
  for (const mark of marks) {
    if (mark.is === 'time') nearer += gap(layout, mark.line, 1) - gap(layout, mark.line, -1);
  }
  if (nearer !== 0) return nearer > 0 ? 'after' : 'before';
  const dated = marks.some((mark) => mark.is === 'time' && mark.time.date !== null);
  return dated ? 'after' : 'before';
}

/** Blank lines between `line` and the next one with text, in the direction of `step`. */
function gap(layout: Layout, line: number, step: 1 | -1): number {
  let blank = 0;
  while (layout.roles[line + step * (blank + 1)]?.is === 'blank') blank += 1;
  return blank;
}

function hasWordsBetween(layout: Layout, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) {
    if (layout.roles[i]?.is === 'text') return true;
  }
  return false;
}
