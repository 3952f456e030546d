import type { TimeKind } from './findings';
import type { Layout } from './layout';
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

const LATEST_RUNNING_START = '00:15:00';
/** Faster than this nobody speaks, in UTF-16 code units a second. */
const FASTEST_SPEECH = 25;

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
  const enough = times.length >= 1 && times.length * 3 >= layout.labels.length;
  if (layout.labels.length === 0 || (!enough && inlineCount === 0)) {
    return { stand: null, kind: null, ofLabel: layout.labels.map(() => null), oneEach: false };
  }
  if (!enough || inlineCount >= times.length) {
    return { stand: 'before', kind: kindOf(layout, inline, 'before'), ofLabel: inline, oneEach: false };
  }
  const stand = standOf(layout, marks);
  const ofLabel: (PrintedTime | null)[] = [...inline];
  let oneEach = true;
  marks.forEach((mark, i) => {
    if (mark.is === 'time') {
      if (marks[i - 1]?.is === 'time') oneEach = false;
      return;
    }
    const neighbour = stand === 'after' ? marks[i + 1] : marks[i - 1];
    if (neighbour?.is !== 'time' || ofLabel[mark.index]) return;
    if (stand === 'before' && hasWordsBetween(layout, neighbour.line, mark.line)) return;
    ofLabel[mark.index] = neighbour.time;
  });
  return { stand, kind: kindOf(layout, ofLabel, stand), ofLabel, oneEach };
}

/** Labels and times in order; a time that ends the transcript is none of them. */
function marksOf(layout: Layout): readonly Mark[] {
  const marks: Mark[] = [];
  let index = 0;
  layout.roles.forEach((role, line) => {
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

/** `spoken` for running times and for clock times that speech could keep up with; `posted` for live pages (TIM-3). */
function kindOf(
  layout: Layout,
  ofLabel: readonly (PrintedTime | null)[],
  stand: 'before' | 'after',
): TimeKind | null {
  const times = ofLabel.filter((time): time is PrintedTime => time !== null);
  const first = times[0];
  if (!first) return null;
  if (times.some((time) => time.running)) return 'spoken';
  if (stand === 'after' || times.some((time) => time.date !== null)) return 'posted';
  if (first.clock <= LATEST_RUNNING_START) return 'spoken';
  return tooFast(layout, ofLabel) ? 'posted' : 'spoken';
}

function tooFast(layout: Layout, ofLabel: readonly (PrintedTime | null)[]): boolean {
  return layout.labels.some((label, i) => {
    const [from, to] = [ofLabel[i], ofLabel[i + 1]];
    const next = layout.labels[i + 1];
    if (!from || !to || !next) return false;
    // A clock without seconds may be off by a minute at both ends.
    const slack = from.clock.endsWith(':00') ? 60 : 1;
    const length = next.label.start - label.label.end;
    return length > FASTEST_SPEECH * (seconds(to.clock) - seconds(from.clock) + slack);
  });
}

function seconds(clock: string): number {
  const [h = 0, m = 0, s = 0] = clock.split(':').map(Number);
  return h * 3600 + m * 60 + s;
}
