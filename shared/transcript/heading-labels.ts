import { foldWidth } from '../text/folding';
import type { TextLine } from '../text/lines';
import type { TimeKind } from './findings';
import { asPrinted, type LabelReading, readingOf } from './label-reading';
import type { OpenLines, SpeakerLabel } from './labels';
import { isOrdinary } from './mentions-en';
import { type PrintedTime, trailingTime } from './times';

/** A heading by what it says: who, and when. */
interface Heading {
  readonly line: TextLine;
  readonly index: number;
  readonly level: number;
  readonly inner: string;
  readonly time: PrintedTime | null;
  readonly reading: LabelReading | null;
}

const LONGEST = 160;
/** So many headings that a name comes again in are no accident. */
const FEWEST_AGAIN = 4;
const FEWEST_NAMES_AGAIN = 2;
/** What may stand between a name and its time. */
const BEFORE_TIME = /\s*(?:[·•|,，–—-]\s*)?(?:(?<posted>posted)|(?<spoken>at))?\s*$/i;
const AFTER_TIME = /\s*(?:(?<posted>[发發][布佈])|(?<spoken>[发發]言))$/;
/** The head of a post by its words alone, as where a heading was printed: `Jane Roe · posted 15:08:02`. */
const POSTED_AT =
  /^\S.{0,120} · (?:(?:posted|at) \d{1,3}:\d\d[\d:.]*|\d{1,3}:\d\d[\d:.]* [发發](?:[布佈]|言))$/;
/** The level of these: below all headings. */
const LOWEST = 10;
/** Headings that say of what stands below them that it was said word for word. */
const TRANSCRIPT =
  /^(?:(?:full |verbatim |edited )?transcript|minutes|verbatim record|(?:文字|会议|會議|发言|發言)?(?:实录|實錄|记录|記錄)稿?|逐字稿)$/i;

/**
 * Headings that name who says the paragraphs below them (SPK-12), of one level: minutes in a word processor print speakers
 * so, and so does an exported transcript. `read` reads the words of a label.
 */
export function findHeadingLabels(
  text: string,
  open: OpenLines,
  read: (inner: string) => LabelReading | null,
): readonly SpeakerLabel[] {
  const headings = headingsOf(open, read);
  for (const level of new Set(headings.map((heading) => heading.level))) {
    const labels = labelsAmong(text, headings, level);
    if (labels.length > 0) return labels;
  }
  return [];
}

function headingsOf(open: OpenLines, read: (inner: string) => LabelReading | null): readonly Heading[] {
  return open.lines.flatMap((line, index) => {
    const marks = /^#{1,6}(?= )/.exec(line.text)?.[0].length ?? 0;
    const level = (open.formatting.headingLevel(line) ?? marks) || (POSTED_AT.test(line.text) ? LOWEST : 0);
    if (level === 0 || line.text.length > LONGEST || open.times[index] || open.isPageText(index)) return [];
    const { inner, time } = partsOf(line.text.slice(marks).trim());
    return [{ line, index, level, inner, time, reading: asPrinted(line.text, readName(inner, read)) }];
  });
}

/** `Jane Roe, Harbour Master · posted 15:08:02`, `局长 顾汀 15:08`: the name, and the time behind it. */
function partsOf(printed: string): { readonly inner: string; readonly time: PrintedTime | null } {
  const folded = foldWidth(printed).replace(/\s+/g, ' ');
  const after = AFTER_TIME.exec(folded);
  const stamped = folded.slice(0, after?.index);
  const stamp = trailingTime(stamped);
  if (!stamp) return { inner: folded, time: null };
  const named = stamped.slice(0, stamp.start);
  const before = BEFORE_TIME.exec(named);
  const says = kindSaid(before?.groups) ?? kindSaid(after?.groups);
  return {
    inner: named.slice(0, before?.index).trim(),
    time: { ...stamp.time, ...(says && { says }) },
  };
}

function kindSaid(groups: Record<string, string | undefined> | undefined): TimeKind | null {
  return groups?.['posted'] ? 'posted' : groups?.['spoken'] ? 'spoken' : null;
}

/**
 * The headings of a level that are labels: where half of them have a name, and either most of these a time, or names come
 * again, or they stand below one that announces a transcript. An article names nobody so, and a list of persons each of them once.
 */
function labelsAmong(text: string, headings: readonly Heading[], level: number): readonly SpeakerLabel[] {
  const found = headings.filter((heading) => heading.level === level && heading.inner !== '');
  const named = found.filter(({ reading }) => reading !== null);
  if (named.length === 0 || named.length * 2 < found.length) return [];
  const counts = new Map<string, number>();
  for (const { reading } of named) if (reading) counts.set(reading.key, (counts.get(reading.key) ?? 0) + 1);
  const isAgain = ({ reading }: Heading): boolean => reading !== null && (counts.get(reading.key) ?? 0) >= 2;
  const timed = found.filter(({ time }) => time !== null);
  const isTimed = timed.length * 2 >= found.length;
  const again = named.filter(isAgain);
  const repeats =
    again.length >= FEWEST_AGAIN &&
    new Set(again.map(({ reading }) => reading?.key)).size >= FEWEST_NAMES_AGAIN;
  const first = found[0]?.index ?? 0;
  const announced = headings.some(
    (heading) => heading.level < level && heading.index < first && TRANSCRIPT.test(heading.inner),
  );
  if (!isTimed && !repeats && !announced) return [];
  return found.flatMap((heading) => {
    const { reading, time } = heading;
    // Where times are printed, whoever has one speaks, whatever the name looks like.
    if (isTimed && time) return [labelOf(heading, reading ?? readPlainly(heading.inner))];
    if (!reading) return [];
    const isSure = isAgain(heading) || reading.strength === 'certain' || reading.sign === 'office';
    const isLikely = reading.strength === 'weak' || reading.aside !== null;
    return isSure || (isLikely && !isOrdinary(text, reading.name)) ? [labelOf(heading, reading)] : [];
  });
}

/** A name in other letters than its Chinese title (`Ada Roe, 港务局局长`) reads as if the title stood before it. */
const TITLED_IN_CHINESE = /^(?<name>[^,\p{Script=Han}]+), (?<title>.*\p{Script=Han}.*)$/u;

function readName(inner: string, read: (inner: string) => LabelReading | null): LabelReading | null {
  const { name, title } = TITLED_IN_CHINESE.exec(inner)?.groups ?? {};
  return (title === undefined ? null : read(`${title} ${name}`)) ?? read(inner);
}

/** A name that no rule knows: the title stands before it in Chinese, behind a comma in English. */
function readPlainly(inner: string): LabelReading {
  const parts =
    /^(?<name>[^,]+), (?<title>.+)$/.exec(inner) ??
    (/\p{Script=Han}/u.test(inner) ? /^(?<title>.+) (?<name>\S+)$/.exec(inner) : null);
  const name = parts?.groups?.['name'] ?? inner;
  return readingOf(name, { key: name, title: parts?.groups?.['title'] ?? null, sign: 'manner' });
}

function labelOf({ line, index, inner, time }: Heading, reading: LabelReading): SpeakerLabel {
  return {
    label: { start: line.start, end: line.end },
    inner,
    words: null,
    rest: '',
    time,
    manner: 'line',
    colon: false,
    line: index,
    reading,
  };
}
