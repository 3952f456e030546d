import type { TextLine } from '../text/lines';
import { wordsOf } from '../text/words';
import { ASKING } from './data/procedural';
import type { LabelReading } from './label-reading';
import type { LabelForm, SpeakerLabel } from './labels';
import { settledManners } from './manners';
import { isMentioned } from './mentions';
import { isNamedElsewhere, isOrdinary } from './mentions-en';

const SHORT_VALUE = 20;
const LONGEST_FIELD = 80;
/** Each lookup reads the whole text, so a text with very many names stops asking for it. */
const MOST_LOOKUPS = 200;
/** A single word or a name with something beside it proves little by standing twice. */
const OFTEN = 3;

type Candidate = LabelForm & SpeakerLabel;

/** Keeps the labels that are certain by themselves, and those that the rest of the text supports (SPK-2, SPK-6). */
export function supportedLabels(
  text: string,
  lines: readonly TextLine[],
  forms: readonly LabelForm[],
): readonly SpeakerLabel[] {
  const candidates = forms.filter(
    (form): form is Candidate => form.reading !== null && !isField(form) && !isFieldAbove(lines, form),
  );
  const { isSupported, isOrdinaryName, isNamed } = evidence(text, candidates);
  const sure = new Set(candidates.filter(isSupported));
  const inManner = settledManners(forms, sure);
  const known = new Set([...sure].map(({ reading }) => reading.key));
  const isLikeOthers = (label: Candidate, i: number): boolean => {
    if (isPaired(label) || isOrdinaryName(label)) return false;
    if (inManner(label)) return true;
    if (!label.colon || sure.size < 2) return false;
    if (label.reading.voice === 'journalist') return isAnswered(lines, candidates, i, known);
    if (!/^\p{Lu}/u.test(label.reading.name)) return false;
    return isNamed(label) || isAnswered(lines, candidates, i, known);
  };
  const labels = candidates.flatMap((label, i): readonly Candidate[] => {
    if (sure.has(label) || label.manner === 'voice') return [label];
    return isLikeOthers(label, i) ? [{ ...label, reading: signed(label.reading) }] : [];
  });
  return withoutSalutations(lines, labels);
}

/** What in the text speaks for a label, by rules that need no more than the labels themselves (SPK-2). */
function evidence(text: string, candidates: readonly Candidate[]) {
  const counts = new Map<string, number>();
  const certain = new Set<string>();
  for (const { reading } of candidates) {
    counts.set(reading.key, (counts.get(reading.key) ?? 0) + 1);
    if (reading.strength === 'certain') certain.add(reading.key);
  }
  const paired = hasBoth(candidates);
  let lookups = 0;
  const once = (beyond: boolean, test: (name: string) => boolean): ((name: string) => boolean) => {
    const known = new Map<string, boolean>();
    return (name) => {
      const verdict = known.get(name) ?? (++lookups > MOST_LOOKUPS ? beyond : test(name));
      known.set(name, verdict);
      return verdict;
    };
  };
  const ordinary = once(true, (name) => isOrdinary(text, name));
  const named = once(false, (name) => isNamedElsewhere(text, name));
  const mentioned = once(false, (name) => isMentioned(text, name));
  const isOrdinaryName = ({ reading }: Candidate): boolean =>
    (reading.sign === 'repeated-name' || reading.aside !== null) && ordinary(reading.name);
  const supports = (label: Candidate): boolean => {
    const { reading } = label;
    const count = counts.get(reading.key) ?? 0;
    const repeated = count >= 2;
    const among = certain.size > 0 && label.colon;
    if (isPaired(label)) return paired;
    if (reading.strength === 'guess') return count >= OFTEN && label.colon && !isOrdinaryName(label);
    switch (reading.sign) {
      case 'repeated-name':
        if (mentioned(reading.name)) return true;
        if (isOneWord(reading.name)) return false;
        return repeated || (among && label.words === null && !isOrdinaryName(label));
      case 'outlet':
        return repeated || (among && (label.words === null || ASKING.test(label.rest)));
      case 'initial':
        return repeated || certain.size > 0;
      case 'capitals':
        return repeated || (among && /^THE (?:\S+ )?\S+$/.test(reading.name));
      default:
        return repeated || among;
    }
  };
  const verdicts = new Map<string, boolean>();
  const isSupported = (label: Candidate): boolean => {
    const { key, strength } = label.reading;
    if (strength === 'certain' || certain.has(key)) return true;
    const verdict = verdicts.get(key) ?? supports(label);
    verdicts.set(key, verdict);
    return verdict;
  };
  return { isSupported, isOrdinaryName, isNamed: ({ reading }: Candidate) => named(reading.name) };
}

function signed(reading: LabelReading): LabelReading {
  return reading.sign === 'repeated-name' ? { ...reading, sign: 'manner' } : reading;
}

/** `問題` and `答覆`: headings of written questions, which count where both of them stand. */
function isPaired({ reading }: Candidate): boolean {
  return reading.sign === 'initial' && reading.strength === 'guess';
}

function hasBoth(candidates: readonly Candidate[]): boolean {
  const voices = new Set(candidates.filter(isPaired).map(({ reading }) => reading.voice));
  return voices.size === 2;
}

/** `主持人:邢慧娜` or `Moderator: Jane Doe` in the head of a text is a field with its value, and nobody speaks. */
function isField({ reading, words, rest, colon }: LabelForm): boolean {
  if (words === null || !colon || (reading?.sign !== 'office' && reading?.sign !== 'repeated-name'))
    return false;
  const isShort = rest.length <= SHORT_VALUE && !/[.!?。！？,，…]/.test(rest);
  const isNames = /^\p{Script=Han}{2,4}(?:[、 ]\p{Script=Han}{2,4})*$/u.test(rest);
  return isShort && (reading.voice === 'host' || isNames || (reading.sign === 'office' && isNameAlone(rest)));
}

/** The same with the value on the next line. */
function isFieldAbove(lines: readonly TextLine[], { reading, words, line }: LabelForm): boolean {
  if (words !== null || reading?.voice !== 'host' || reading.sign !== 'office') return false;
  const value = lines[line + 1]?.text ?? '';
  return isNameAlone(value.replace(/,.*$/, '')) && value.length <= LONGEST_FIELD && !lines[line + 2]?.text;
}

/** `Jane Doe`: two to four words with capitals, and no stop. */
function isNameAlone(value: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*| d[eai]| van| von){1,3}$/u.test(value);
}

/** Whether somebody unknown asks and somebody known answers: then it is the name of an outlet or a reporter. */
function isAnswered(
  lines: readonly TextLine[],
  candidates: readonly Candidate[],
  index: number,
  known: ReadonlySet<string>,
): boolean {
  const label = candidates[index];
  const next = candidates[index + 1];
  if (!label || !next || next.reading.voice === 'journalist' || !known.has(next.reading.key)) return false;
  // What reads as an outlet need not end in a question mark.
  if (label.reading.voice === 'journalist') return known.has(candidates[index - 1]?.reading.key ?? '');
  for (let i = label.line; i < next.line; i += 1) if (ASKING.test(lines[i]?.text ?? '')) return true;
  return false;
}

/** Who has been named and said nothing yet begins with a salutation (`答覆:` `主席:`), not with another speaker. */
function withoutSalutations(
  lines: readonly TextLine[],
  labels: readonly Candidate[],
): readonly SpeakerLabel[] {
  const kept: Candidate[] = [];
  for (const label of labels) {
    const before = kept.at(-1);
    const isOffice = label.reading.sign === 'office' && label.reading.strength === 'weak' && label.colon;
    if (!(isOffice && before?.words === null && isNextLine(lines, before.line, label.line))) kept.push(label);
  }
  return kept;
}

function isNextLine(lines: readonly TextLine[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) if (lines[i]?.text) return false;
  return true;
}

function isOneWord(name: string): boolean {
  return name.length <= 3 && wordsOf(name).length === 1;
}
