import type { TextLine } from '../text/lines';
import { isHanAt } from '../text/scripts';
import type { Formatting } from './formatting';
import { findHeadingLabels } from './heading-labels';
import { cutLabel, type LabelCut } from './label-cut';
import { readLabelEn } from './label-en';
import { readTitledKnown } from './label-en-titled';
import { asPrinted, type LabelReading, readingOf } from './label-reading';
import { supportedLabels } from './label-support';
import { readKnownName, readLabelZh } from './label-zh';
import { findLineLabels } from './line-labels';
import type { TimeLine } from './times';

/** A line that names its speaker. */
export interface SpeakerLabel extends LabelCut {
  readonly line: number;
  readonly reading: LabelReading;
}

/** A line that has the form of a label; `reading` is null where its words are no speaker's. */
export interface LabelForm extends LabelCut {
  readonly line: number;
  readonly reading: LabelReading | null;
  /** Whether a time line stands right before it. */
  readonly afterTime: boolean;
}

/** The lines of a text with what is known of them before the labels are. */
export interface OpenLines {
  readonly lines: readonly TextLine[];
  readonly times: readonly (TimeLine | null)[];
  readonly isPageText: (line: number) => boolean;
  /** Whether paragraphs run over several lines. */
  readonly wrapped: boolean;
  readonly formatting: Formatting;
}

/** A transcript has more labels than this; with fewer, they may have another form. */
const FEWEST_LABELS = 2;
const ENDS_SENTENCE = /[.!?。！？…]["'”’」』)）\]]*$/;

/** The speaker labels of a text, in order. */
export function findLabels(text: string, open: OpenLines): readonly SpeakerLabel[] {
  const read = wordReader();
  const headings = findHeadingLabels(text, open, read);
  if (headings.length > 0) return headings;
  const forms: LabelForm[] = [];
  let before = -1;
  open.lines.forEach((line, index) => {
    if (!line.text) return;
    const isOpen = !open.times[index] && !open.isPageText(index);
    const cut = isOpen ? cutLabel(line, open.formatting.boldHead(line)) : null;
    if (cut && !isWithin(open, index)) {
      forms.push({
        ...cut,
        line: index,
        reading: asPrinted(text.slice(cut.label.start, cut.label.end), withForm(cut, read(cut.inner))),
        afterTime: Boolean(open.times[before]),
      });
    }
    before = index;
  });
  const plain = supportedLabels(
    text,
    open.lines,
    withKnownNames(forms.filter(({ manner }) => manner !== 'stop')),
  );
  // A full stop ends so much else that it counts only where nothing better is found.
  const labels =
    plain.length < FEWEST_LABELS && plain.length < forms.length
      ? supportedLabels(text, open.lines, withKnownNames(forms))
      : plain;
  const onLines = labels.length < FEWEST_LABELS ? findLineLabels(text, open, read) : [];
  return onLines.length > 0 ? onLines : labels;
}

/** Within a wrapped paragraph a line begins anywhere in a sentence, so a label there must be beyond doubt. */
function isWithin({ lines, times, isPageText, wrapped }: OpenLines, index: number): boolean {
  const before = lines[index - 1]?.text ?? '';
  if (!wrapped || before === '' || times[index - 1] || isPageText(index - 1)) return false;
  return !ENDS_SENTENCE.test(before);
}

/** Reads the words of a label; the same words again as before, for a text names its speakers many times. */
function wordReader(): (inner: string) => LabelReading | null {
  const known = new Map<string, LabelReading | null>();
  return (inner) => {
    const before = known.get(inner);
    if (before !== undefined) return before;
    let hasHan = false;
    for (let i = 0; i < inner.length && !hasHan; i += 1) hasHan = isHanAt(inner, i);
    const reading = hasHan ? readLabelZh(inner) : readLabelEn(inner);
    known.set(inner, reading);
    return reading;
  };
}

function withForm(cut: LabelCut, reading: LabelReading | null): LabelReading | null {
  // A voice tag names a speaker, whatever it says.
  if (cut.manner === 'voice') return reading ?? readingOf(cut.inner, { key: cut.inner, sign: 'manner' });
  return reading?.strength === 'certain' && !cut.colon ? { ...reading, strength: 'weak' } : reading;
}

/** A rare surname is no obstacle once the name was printed with a title, nor are small letters in a title before one. */
function withKnownNames(forms: readonly LabelForm[]): readonly LabelForm[] {
  const bare = new Map(
    forms.flatMap(({ reading }) => (reading?.sign === 'repeated-name' ? [[reading.name, reading]] : [])),
  );
  const named = new Set(
    forms.flatMap(({ reading }) => (reading && reading.title !== null ? [reading.key] : [])),
  );
  return forms.map((form) => {
    if (form.reading !== null) return form;
    const reading = named.has(form.inner) ? readKnownName(form.inner) : readTitledKnown(form.inner, bare);
    return reading ? { ...form, reading } : form;
  });
}
