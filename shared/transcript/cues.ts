import type { TextLine } from '../text/lines';
import type { SpeakerLabel } from './labels';
import { repeatedLines } from './rolling-cues';

/** The lines of a subtitle file without the file's own marks, and which of them only the file needs (TRN-6). */
export interface CueLines {
  readonly lines: readonly TextLine[];
  /** Lines of the file: its header, notes, styles and regions, and what it shows once more. */
  readonly isFile: (line: number) => boolean;
  /** Whether the text stands in cues. */
  readonly inCues: boolean;
}

const HEADER = /^\uFEFF?WEBVTT(?=$|[ \t])[ \t]*(?:[-–—:][ \t]*)?/;
const FILE_BLOCK = /^(?:NOTE|STYLE|REGION)(?=$|[ \t])/;
const VOICE_END = /<\/v>[ \t]*$/;

/** Prepares the lines of a subtitle file; the lines of any other text come back as they are. */
export function cueLines(lines: readonly TextLine[]): CueLines {
  const header = HEADER.exec(lines[0]?.text ?? '');
  const inCues = lines.some((line) => line.text.includes('-->'));
  if (!inCues && !header) return { lines, isFile: () => false, inCues };
  if (!header) {
    const again = repeatedLines(lines);
    return { lines, isFile: (line) => again.has(line), inCues };
  }
  const parted = [...splitHeader(lines[0], header[0].length), ...lines.slice(1)].map(withoutVoiceEnd);
  const ofFile = new Set(repeatedLines(parted));
  let inBlock = true;
  parted.forEach((line, i) => {
    if (!line.text || line.text.includes('-->')) inBlock = false;
    else if (!parted[i - 1]?.text && isFileLine(line, parted[i + 1])) inBlock = true;
    const isTitle = i === 1 && parted.length > lines.length;
    if (inBlock && !isTitle) ofFile.add(i);
  });
  return { lines: parted, isFile: (line) => ofFile.has(line), inCues };
}

/** A block that is no cue, or the name of the cue below it. */
function isFileLine(line: TextLine, next: TextLine | undefined): boolean {
  return FILE_BLOCK.test(line.text) || next?.text.includes('-->') === true;
}

/** What stands behind `WEBVTT` is a line of its own, and the title of the text. */
function splitHeader(line: TextLine | undefined, length: number): readonly TextLine[] {
  if (!line) return [];
  if (length >= line.text.length) return [line];
  const text = line.text.slice(0, length).trimEnd();
  return [
    { ...line, end: line.start + text.length, text },
    { start: line.start + length, end: line.end, text: line.text.slice(length), indent: 0 },
  ];
}

/** The end of a voice tag is no word of the voice. */
function withoutVoiceEnd(line: TextLine): TextLine {
  const at = line.text.search(VOICE_END);
  if (at < 0) return line;
  const text = line.text.slice(0, at).trimEnd();
  return { ...line, end: line.start + text.length, text };
}

/** In subtitles each cue may name its voice again: the cues of one voice that follow each other are one turn (SPK-8). */
export function joinCues(
  found: readonly SpeakerLabel[],
  lines: readonly TextLine[],
  inCues: boolean,
): { readonly labels: readonly SpeakerLabel[]; readonly lines: readonly TextLine[] } {
  if (!inCues) return { labels: found, lines };
  const goesOn = (label: SpeakerLabel, before: SpeakerLabel | undefined): boolean =>
    before?.reading.key === label.reading.key &&
    (label.manner === 'voice' || label.reading.voice !== 'journalist');
  const joined = new Map(
    found.flatMap((label, i) => (goesOn(label, found[i - 1]) ? [[label.line, label] as const] : [])),
  );
  return {
    labels: found.filter(({ line }) => !joined.has(line)),
    lines: lines.map((line, i) => {
      const label = joined.get(i);
      if (!label) return line;
      const start = label.words ?? line.end;
      return { ...line, start, text: line.text.slice(start - line.start) };
    }),
  };
}
