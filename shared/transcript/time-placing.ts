import type { TimeKind } from './findings';
import type { Layout, LineRole } from './layout';
import { asRunning, type PrintedTime } from './times';

/** The times of the turns, decided once for the whole text (TIM-2). */
export interface PlacedTimes {
  readonly stand: 'before' | 'after' | null;
  readonly kind: TimeKind | null;
  /** For each label in order: its turn's time. */
  readonly ofLabel: readonly (PrintedTime | null)[];
  /** Whether each turn has one time line at most, as on a page where each post is a turn. */
  readonly oneEach: boolean;
}

/** A first time within the first quarter of an hour counts from the start: nobody briefs at midnight. */
const LATEST_RUNNING_START = '00:15';

/** Faster than this nobody speaks, in UTF-16 code units a second. */
const FASTEST_SPEECH = 25;
const LIVE =
  /[直実]播|[实實][时時]|上[载載][时時]|更新[时時][间間]|滚动|滾動|\blive (?:blog|updates|coverage|page)\b|\bposted\b|\bas it happen/i;

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
    return { stand: 'before', ...kindOf(inline, 'spoken'), oneEach: false };
  }
  const stand = standOf(layout, marks);
  const ofLabel: (PrintedTime | null)[] = [...inline];
  let oneEach = true;
  marks.forEach((mark, i) => {
    if (mark.is === 'time') {
      if (marks[i - 1]?.is === 'time') oneEach = false;
      return;
    }
    const neighbour = stand === 'after' ? marks[i + 1] : layout.inCues ? cueBefore(marks, i) : marks[i - 1];
    if (neighbour?.is !== 'time' || ofLabel[mark.index]) return;
    // Two speak within one cue: its time is that of both.
    if (stand === 'before' && !layout.inCues && hasWordsBetween(layout, neighbour.line, mark.line)) return;
    ofLabel[mark.index] = neighbour.time;
  });
  const live = stand === 'after' || isLivePage(layout) || tooFast(layout, ofLabel);
  return { stand, ...kindOf(ofLabel, live ? 'posted' : 'spoken'), oneEach };
}

function cueBefore(marks: readonly Mark[], index: number): Mark | undefined {
  let before = index - 1;
  while (marks[before]?.is === 'label') before -= 1;
  return marks[before];
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

/** Whether what stands before the first speaker calls the text a live one. */
function isLivePage(layout: Layout): boolean {
  const first = layout.labels[0]?.line ?? 0;
  return layout.lines.slice(0, first).some((line) => LIVE.test(line.text));
}

/** Whether the words between two times are more than anybody could say, so that they were posted. */
function tooFast(layout: Layout, ofLabel: readonly (PrintedTime | null)[]): boolean {
  return layout.labels.some((label, i) => {
    const [from, to] = [ofLabel[i], ofLabel[i + 1]];
    const next = layout.labels[i + 1];
    if (!from || !to || !next) return false;
    // A clock without seconds may be off by a minute at both ends.
    const slack = from.clock.length === 'HH:MM'.length ? 60 : 1;
    const length = next.label.start - label.label.end;
    return length > FASTEST_SPEECH * (seconds(to.clock) - seconds(from.clock) + slack);
  });
}

function seconds(clock: string): number {
  const [h = 0, m = 0, s = 0] = clock.split(':').map(Number);
  return h * 3600 + m * 60 + s;
}

/**
 * `spoken` for running times; `posted` for dated ones; for clock times without a date, what the text says otherwise
 * (TIM-3). Running times stand alone (TIM-4).
 */
function kindOf(
  ofLabel: readonly (PrintedTime | null)[],
  otherwise: TimeKind,
): Pick<PlacedTimes, 'kind' | 'ofLabel'> {
  const first = ofLabel.find((time) => time !== null);
  if (!first) return { kind: null, ofLabel };
  if (first.running || (first.plain && first.clock <= LATEST_RUNNING_START)) {
    return { kind: 'spoken', ofLabel: ofLabel.map((time) => time && asRunning(time)) };
  }
  return { kind: ofLabel.some((time) => time?.date) ? 'posted' : otherwise, ofLabel };
}
