import type { TimeKind } from './findings';
import type { Layout } from './layout';
import { asRunning, type PrintedTime } from './times';

/** A first time within the first quarter of an hour counts from the start: nobody briefs at midnight. */
export const LATEST_RUNNING_START = '00:15';
/** Faster than this nobody speaks, in UTF-16 code units a second. */
const FASTEST_SPEECH = 25;
const LIVE =
  /[直実]播|[实實][时時]|上[载載][时時]|更新[时時][间間]|滚动|滾動|\blive (?:blog|updates|coverage|page)\b|\bposted\b|\bas it happen/i;

/**
 * What the times of the turns say (TIM-3): running times when something was spoken, dated ones when it was posted; clock
 * times without a date when it was spoken, unless they stand on lines of their own on a page that calls itself live, or
 * after the words, or are too close for speech. Running times count from a start throughout (TIM-4).
 */
export function kindOfTimes(
  layout: Layout,
  ofLabel: readonly (PrintedTime | null)[],
  stand: 'before' | 'after' | 'inline',
): { readonly kind: TimeKind | null; readonly ofLabel: readonly (PrintedTime | null)[] } {
  const first = ofLabel.find((time) => time !== null);
  if (!first) return { kind: null, ofLabel };
  const says = ofLabel.find((time) => time?.says)?.says;
  const counts = first.running || (first.plain && first.clock <= LATEST_RUNNING_START);
  if (counts && says !== 'posted') {
    return { kind: 'spoken', ofLabel: ofLabel.map((time) => time && asRunning(time)) };
  }
  if (says) return { kind: says, ofLabel };
  const isDated = ofLabel.some((time) => time?.date);
  const isLive =
    stand === 'after' || (stand === 'before' && (isLivePage(layout) || tooFast(layout, ofLabel)));
  return { kind: isDated || isLive ? 'posted' : 'spoken', ofLabel };
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
