import { isAllHan } from '../text/scripts';
import { wordsOf } from '../text/words';
import { ASKING } from './data/procedural';
import type { LabelForm, SpeakerLabel } from './labels';
import { isMentioned } from './mentions';
import { isNamedElsewhere, isOrdinary } from './mentions-en';
import { LATEST_RUNNING_START } from './time-kind';

/** A line that could be a label by its form and its words. */
export type Candidate = LabelForm & SpeakerLabel;

/** What in a text speaks for a label or against it, beside the label's own words. */
export interface Evidence {
  /** Enough by itself: the label is certain, or repeated, mentioned with a title, among certain ones (SPK-2). */
  readonly isSupported: (label: Candidate) => boolean;
  /** Against it: the text uses the words of the name as ordinary words. */
  readonly isOrdinaryName: (label: Candidate) => boolean;
  /** The text uses the name where it labels nothing. */
  readonly isNamed: (label: Candidate) => boolean;
}

/** Each lookup reads the whole text, so a text with very many names stops asking for it. */
const MOST_LOOKUPS = 200;
/** A single word or a name with something beside it proves little by standing twice. */
const OFTEN = 3;
const LATIN = /^\p{Lu}\p{L}/u;

/** Weighs the candidates of a text against each other and against the text. */
export function evidenceFor(text: string, candidates: readonly Candidate[]): Evidence {
  const counts = new Map<string, number>();
  const certain = new Set<string>();
  for (const { reading } of candidates) {
    counts.set(reading.key, (counts.get(reading.key) ?? 0) + 1);
    if (reading.strength === 'certain') certain.add(reading.key);
  }
  for (const key of stampedKeys(candidates)) certain.add(key);
  // `VALE` after `INGRID VALE`.
  const families = new Set([...certain].map((key) => key.split(' ').at(-1) ?? ''));
  const paired = hasBoth(candidates);
  // A list of catchwords (`高水平:`) repeats them too, but then nothing in it is a name beyond doubt.
  const hasNames =
    certain.size > 0 ||
    candidates.some(({ reading }) => (counts.get(reading.key) ?? 0) >= 2 && !isPhrase(reading.name));
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
    (reading.sign === 'repeated-name' || reading.sign === 'capitals' || reading.aside !== null) &&
    ordinary(reading.name);
  const supports = (label: Candidate): boolean => {
    const { reading } = label;
    const count = counts.get(reading.key) ?? 0;
    const repeated = count >= 2;
    const among = certain.size > 0 && label.colon;
    if (isPaired(label)) return paired;
    if (reading.strength === 'guess') {
      return count >= OFTEN && label.colon && LATIN.test(reading.name) && !isOrdinaryName(label);
    }
    switch (reading.sign) {
      case 'repeated-name':
        if (mentioned(reading.name)) return true;
        if (isOneWord(reading.name) || !hasNames) return false;
        return repeated || (among && label.words === null && !isOrdinaryName(label));
      case 'outlet':
        return repeated || (among && (label.words === null || ASKING.test(label.rest)));
      case 'initial':
        return repeated || certain.size > 0;
      case 'capitals':
        // `KEY FINDINGS.` may come again too.
        if (label.manner === 'stop' && reading.title === null && isOrdinaryName(label)) return false;
        return repeated || (among && /^THE (?:\S+ )?\S+$/.test(reading.name));
      default:
        return repeated || among;
    }
  };
  const verdicts = new Map<string, boolean>();
  const isSupported = (label: Candidate): boolean => {
    const { key, strength } = label.reading;
    if (strength === 'certain' || certain.has(key) || families.has(key)) return true;
    const verdict = verdicts.get(key) ?? supports(label);
    verdicts.set(key, verdict);
    return verdict;
  };
  return { isSupported, isOrdinaryName, isNamed: ({ reading }: Candidate) => named(reading.name) };
}

/**
 * The names with a colon and a time alone on the line (`Jane Roe: (02:45)`), where one of them comes again or the first
 * time counts from a start; the items of an agenda do neither.
 */
function stampedKeys(candidates: readonly Candidate[]): ReadonlySet<string> {
  const stamped = candidates.filter(({ manner, colon }) => manner === 'stamped' && colon);
  const keys = new Set(stamped.map(({ reading }) => reading.key));
  const first = stamped[0]?.time?.clock ?? '';
  const isRecording = first !== '' && first <= LATEST_RUNNING_START;
  return keys.size < stamped.length || isRecording ? keys : new Set();
}

/** `問題` and `答覆`: headings of written questions, which count where both of them stand. */
export function isPaired({ reading }: Candidate): boolean {
  return reading.sign === 'initial' && reading.strength === 'guess';
}

function hasBoth(candidates: readonly Candidate[]): boolean {
  const voices = new Set(candidates.filter(isPaired).map(({ reading }) => reading.voice));
  return voices.size === 2;
}

/** `高水平`: what follows the first character is a word, as in few names. */
function isPhrase(name: string): boolean {
  return isAllHan(name) && name.length === 3 && wordsOf(name.slice(1)).length === 1;
}

/** Whether a short name is a word of the dictionary. */
export function isOneWord(name: string): boolean {
  return name.length <= 3 && wordsOf(name).length === 1;
}
