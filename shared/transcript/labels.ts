import type { TextLine } from '../text/lines';
import { isHanAt } from '../text/scripts';
import { wordsOf } from '../text/words';
import { ASKING } from './data/procedural';
import type { SpeakerSign } from './findings';
import { cutLabel, type LabelCut } from './label-cut';
import { readLabelEn } from './label-en';
import type { LabelReading } from './label-reading';
import { readKnownName, readLabelZh } from './label-zh';
import { isMentioned } from './mentions';

/** A line that names its speaker. */
export interface SpeakerLabel extends LabelCut {
  readonly line: number;
  readonly reading: LabelReading;
}

const ENDS_SENTENCE = /[.!?。！？…]["'”’」』)）\]]*$/;
const SHORT_VALUE = 20;
/** Each lookup reads the whole text, so a text with very many names stops asking for it. */
const MOST_LOOKUPS = 200;

/**
 * The speaker labels among `lines`. `isCandidate` says which lines may hold one (no time lines, no page labels);
 * `wrapped` whether paragraphs run over several lines.
 */
export function findLabels(
  text: string,
  lines: readonly TextLine[],
  wrapped: boolean,
  isCandidate: (line: number) => boolean,
): readonly SpeakerLabel[] {
  const forms: (LabelCut & { readonly line: number; readonly reading: LabelReading | null })[] = [];
  lines.forEach((line, index) => {
    if (!line.text || !isCandidate(index)) return;
    const cut = cutLabel(line);
    if (!cut) return;
    const before = lines[index - 1]?.text ?? '';
    // Within a wrapped paragraph a line begins anywhere in a sentence, so a label there must be beyond doubt.
    const within = wrapped && before !== '' && isCandidate(index - 1) && !ENDS_SENTENCE.test(before);
    if (!within) forms.push({ ...cut, line: index, reading: readLabel(cut) });
  });
  const named = new Set(
    forms.flatMap(({ reading }) => (reading?.certain && reading.title !== null ? [reading.key] : [])),
  );
  const candidates = forms.flatMap(({ reading, ...form }): SpeakerLabel[] => {
    // A rare surname is no obstacle once the name was printed with a title.
    const known = reading ?? (named.has(form.inner) ? readKnownName(form.inner) : null);
    return known ? [{ ...form, reading: known }] : [];
  });
  return supported(text, candidates);
}

function readLabel(cut: LabelCut): LabelReading | null {
  let hasHan = false;
  for (let i = 0; i < cut.inner.length && !hasHan; i += 1) hasHan = isHanAt(cut.inner, i);
  const reading = hasHan ? readLabelZh(cut.inner) : readLabelEn(cut.inner);
  return reading && cut.form !== 'colon' ? { ...reading, certain: false } : reading;
}

/** Keeps the labels that are certain by themselves, and those that the rest of the text supports (SPK-2). */
function supported(text: string, candidates: readonly SpeakerLabel[]): readonly SpeakerLabel[] {
  const counts = new Map<string, number>();
  const certain = new Set<string>();
  for (const label of candidates) {
    if (isField(label)) continue;
    counts.set(label.reading.key, (counts.get(label.reading.key) ?? 0) + 1);
    if (label.reading.certain) certain.add(label.reading.key);
  }
  const verdicts = new Map<string, boolean>();
  let lookups = 0;
  const hasSupport = (label: SpeakerLabel): boolean => {
    const { key, sign } = label.reading;
    if (certain.has(key)) return true;
    const known = verdicts.get(key);
    if (known !== undefined) return known;
    const repeated = (counts.get(key) ?? 0) >= 2;
    const amongOthers = certain.size > 0 && label.form === 'colon';
    const supports = (by: SpeakerSign): boolean => {
      switch (by) {
        case 'repeated-name':
          lookups += 1;
          if (lookups <= MOST_LOOKUPS && isMentioned(text, label.reading.name)) return true;
          return !isOneWord(label.reading.name) && (repeated || (amongOthers && label.words === null));
        case 'outlet':
          return repeated || (amongOthers && (label.words === null || ASKING.test(label.rest)));
        case 'initial':
          return repeated || certain.size > 0;
        case 'capitals':
          return repeated;
        default:
          return repeated || amongOthers;
      }
    };
    const verdict = supports(sign);
    verdicts.set(key, verdict);
    return verdict;
  };
  return candidates.filter((label) => !isField(label) && (label.reading.certain || hasSupport(label)));
}

/** `主持人:邢慧娜` or `Moderator: Jane Doe` in the head of a text is a field with its value, and nobody speaks. */
function isField(label: SpeakerLabel): boolean {
  const { sign, voice } = label.reading;
  if (label.words === null || label.form !== 'colon' || (sign !== 'office' && sign !== 'repeated-name'))
    return false;
  const isShort = label.rest.length <= SHORT_VALUE && !/[.!?。！？,，…]/.test(label.rest);
  return (
    isShort && (voice === 'host' || /^\p{Script=Han}{2,4}(?:[、 ]\p{Script=Han}{2,4})*$/u.test(label.rest))
  );
}

function isOneWord(name: string): boolean {
  return name.length <= 3 && wordsOf(name).length === 1;
}
