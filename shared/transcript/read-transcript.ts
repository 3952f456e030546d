import { detectLanguage } from '../text/language';
import type { TextRange } from '../text/range';
import type { Structure } from '../text/structure';
import { type CutText, cutOut } from '../text/without';
import { dateFromLines, dateOfToday } from './dates';
import type {
  BlockFinding,
  FurnitureFinding,
  SpeakerFinding,
  TranscriptFindings,
  TurnFinding,
} from './findings';
import { formattingOf, PLAIN } from './formatting';
import { type Layout, readLayout } from './layout';
import { type Paragraph, settledParagraphs } from './paragraphs';
import { resolveSpeakers, settleAsides } from './speakers';
import { withSpokesman } from './spokesman';
import { type PlacedTimes, placeTimes } from './time-placing';
import type { PrintedTime } from './times';
import { findTitle } from './title';
import { assignParts } from './turn-kinds';

const LINES_WITHOUT_LABELS = 12;
const FOOT_LINES = 8;
const LONGEST_OPENING = 800;

/** What is known of a text besides its words. */
export interface Known {
  /** What the file's formatting says; null for plain text. */
  readonly structure?: readonly Structure[] | null;
  /** Where its notes begin, to its end; null where it has none. */
  readonly notes?: number | null;
}

/**
 * Reads a decoded text into turns, speakers, times, blocks and page text. `injected` (sorted, not overlapping) is read
 * over, so that spam within a label or the title does no harm. Offsets are UTF-16 code units into `source`.
 */
export function readTranscript(
  source: string,
  injected: readonly TextRange[] = [],
  { structure = null, notes = null }: Known = {},
): TranscriptFindings {
  const cut = cutOut(source, injected);
  const layout = readLayout(
    cut.text,
    structure ? formattingOf(structure, injected) : PLAIN,
    notes === null ? cut.text.length : cut.toCut(notes),
  );
  const times = placeTimes(layout);
  const title = findTitle(layout);
  const paragraphs = settledParagraphs(layout, times, title);
  const head = cut.text.slice(0, layout.labels[0]?.label.start ?? 0);
  const { people, ofLabel } = withSpokesman(resolveSpeakers(cut.text, layout.labels), head);
  const date = briefingDate(layout, times);

  const ends = layout.labels.map((label) => label.label.end);
  const words = layout.labels.map((): string[] => []);
  for (const paragraph of paragraphs) {
    if (paragraph.label === null) continue;
    ends[paragraph.label] = paragraph.end;
    words[paragraph.label]?.push(cut.text.slice(paragraph.start, paragraph.end));
  }
  const language = detectLanguage(cut.text);
  // An English sentence runs over the lines of its cue; a Chinese line has no stop and ends where a sentence does.
  const between = layout.inCues && language === 'en' ? '\n' : '\n\n';
  const spoken = ofLabel.map((speaker, i) => ({ speaker, words: words[i]?.join(between) ?? '' }));
  const parts = assignParts(
    people.map((person) => person.reading),
    spoken,
  );
  const asides = settleAsides(people, parts.roles, spoken);
  const turns = layout.labels.map((label, i): TurnFinding => {
    const speaker = ofLabel[i] ?? 0;
    return {
      id: `t${i + 1}`,
      speaker: `s${speaker + 1}`,
      role: parts.roles[speaker] ?? 'other',
      kind: parts.kinds[i] ?? 'statement',
      time: isoTime(times.ofLabel[i] ?? null, date),
      exchange: parts.exchanges[i] ?? null,
      label: cut.toWhole(label.label),
      ...cut.toWhole({ start: label.label.start, end: ends[i] ?? label.label.end }),
    };
  });
  return {
    title: title && cut.text.slice(title.range.start, title.range.end).replace(/\s+/g, ' '),
    language,
    date,
    timeKind: times.kind,
    timesStand: times.stand,
    timesRunBack: runningBack(turns),
    speakers: people.map(({ reading }, i): SpeakerFinding => {
      const { name, sign } = reading;
      const { title: office, organisation } = asides[i] ?? reading;
      return { id: `s${i + 1}`, name, title: office, organisation, role: parts.roles[i] ?? 'other', sign };
    }),
    turns,
    ...blocksOf(source, cut, paragraphs),
  };
}

function blocksOf(
  source: string,
  cut: CutText,
  paragraphs: readonly Paragraph[],
): { readonly blocks: readonly BlockFinding[]; readonly furniture: readonly FurnitureFinding[] } {
  const furniture: FurnitureFinding[] = [];
  const blocks = paragraphs.map((paragraph, i): BlockFinding => {
    const range = cut.toWhole({ start: paragraph.start, end: paragraph.end });
    const id = `b${i + 1}`;
    if (paragraph.rule !== null) {
      const text = source.slice(range.start, range.end);
      furniture.push({ id: `p${furniture.length + 1}`, text, rule: paragraph.rule, ...range });
      return { id, kind: 'furniture', turn: null, ...range };
    }
    if (paragraph.label === null) return { id, kind: 'preamble', turn: null, ...range };
    return { id, kind: 'words', turn: `t${paragraph.label + 1}`, ...range };
  });
  return { blocks, furniture };
}

/** From the turns' times, else from before the first words or after the last, else as the first words say it (TIT-3). */
function briefingDate(layout: Layout, times: PlacedTimes): string | null {
  const printed = times.ofLabel.find((time) => time?.date)?.date;
  if (printed) return printed;
  const { lines, roles, labels } = layout;
  const text = (from: number, to: number): string[] => lines.slice(from, to).map((line) => line.text);
  const first = labels[0]?.line ?? Math.min(lines.length, LINES_WITHOUT_LABELS);
  // What is said last is about the next briefing.
  const isPage = (line: number): boolean => labels.length === 0 || roles[line]?.is !== 'text';
  const last = Math.max((labels.at(-1)?.line ?? first - 1) + 1, lines.length - FOOT_LINES);
  const notes = roles.findIndex((role) => role.is === 'furniture' && role.rule === 'notes');
  const foot = text(last, notes < 0 ? lines.length : Math.max(last, notes)).filter((_, i) =>
    isPage(last + i),
  );
  const head = layout.inCues
    ? text(
        0,
        roles.findIndex((role) => role.is === 'time'),
      )
    : text(0, first);
  return dateFromLines(head, foot) ?? dateOfToday(openingWords(layout, first));
}

/** What is said first, from line `first` on. */
function openingWords({ lines, roles }: Layout, first: number): string {
  let words = '';
  for (let i = first; i < lines.length && words.length < LONGEST_OPENING; i += 1) {
    const is = roles[i]?.is;
    if (is === 'text' || is === 'label') words += `${lines[i]?.text} `;
  }
  return words.slice(0, LONGEST_OPENING);
}

/** Turns whose time is earlier than the latest before them; times of one text have one form, so they compare as text. */
function runningBack(turns: readonly TurnFinding[]): readonly string[] {
  let latest = '';
  return turns.flatMap(({ id, time }) => {
    if (time === null) return [];
    if (time < latest) return [id];
    latest = time;
    return [];
  });
}

/** Local ISO 8601: date and time, or the time alone where no date is known or the time counts from a start. */
function isoTime(time: PrintedTime | null, date: string | null): string | null {
  if (!time) return null;
  const day = time.running ? null : (time.date ?? date);
  return day ? `${day}T${time.clock}` : time.clock;
}
