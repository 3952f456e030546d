import type { TextLine } from '../text/lines';
import { ASKING } from './data/procedural';
import { type Candidate, evidenceFor, isOneWord, isPaired } from './label-evidence';
import { isField } from './label-fields';
import type { LabelReading } from './label-reading';
import type { LabelForm, SpeakerLabel } from './labels';
import { settledManners } from './manners';

/** Keeps the labels that are certain by themselves, and those that the rest of the text supports (SPK-2, SPK-6). */
export function supportedLabels(
  text: string,
  lines: readonly TextLine[],
  forms: readonly LabelForm[],
): readonly SpeakerLabel[] {
  const candidates = forms.filter(
    (form): form is Candidate => form.reading !== null && !isField(lines, form),
  );
  const { isSupported, isOrdinaryName, isNamed } = evidenceFor(text, candidates);
  const sure = new Set(candidates.filter(isSupported));
  const inManner = settledManners(forms, sure);
  const known = new Set([...sure].map(({ reading }) => reading.key));
  const isLikeOthers = (label: Candidate, i: number): boolean => {
    if (isPaired(label) || isOrdinaryName(label)) return false;
    if (inManner(label)) return true;
    if (!label.colon || (sure.size < 2 && !isAskedBefore(lines, candidates[i - 1], label))) return false;
    if (label.reading.voice === 'journalist') return isAnswered(lines, candidates, i, known);
    if (answersQuestion(candidates, i, sure)) return true;
    if (isOneWord(label.reading.name) || isGuessZh(label)) return false;
    return (
      isAnswered(lines, candidates, i, known) || (/^\p{Lu}\p{Ll}/u.test(label.reading.name) && isNamed(label))
    );
  };
  const labels = candidates.flatMap((label, i): readonly Candidate[] => {
    if (sure.has(label) || label.manner === 'voice') return [label];
    return isLikeOthers(label, i) ? [{ ...label, reading: signed(label.reading) }] : [];
  });
  return withoutSalutations(lines, labels);
}

function isGuessZh({ reading }: Candidate): boolean {
  return reading.strength === 'guess' && /\p{Script=Han}/u.test(reading.name);
}

/** Why it counts: because others are set off like it. */
function signed(reading: LabelReading): LabelReading {
  return reading.sign === 'repeated-name' ? { ...reading, sign: 'manner' } : reading;
}

/** Whether somebody unknown asks and somebody known answers: then it is the name of an outlet or a reporter (SPK-7). */
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
  const isOutlet = label.reading.voice === 'journalist';
  if (isOutlet && known.has(candidates[index - 1]?.reading.key ?? '')) return true;
  for (let i = label.line; i < next.line; i += 1) if (ASKING.test(lines[i]?.text ?? '')) return true;
  return false;
}

/** Whether a name stands right after a journalist's turn: whoever speaks next answers (SPK-7). */
function answersQuestion(
  candidates: readonly Candidate[],
  index: number,
  sure: ReadonlySet<Candidate>,
): boolean {
  const [before, label] = [candidates[index - 1], candidates[index]];
  if (!before || !label || !sure.has(before) || before.reading.voice !== 'journalist') return false;
  return (
    label.reading.sign === 'repeated-name' &&
    label.reading.strength === 'weak' &&
    !isOneWord(label.reading.name)
  );
}

/** Whether what stands before a label asks something. */
function isAskedBefore(
  lines: readonly TextLine[],
  before: Candidate | undefined,
  { line }: Candidate,
): boolean {
  for (let i = before?.line ?? line; i < line; i += 1) if (ASKING.test(lines[i]?.text ?? '')) return true;
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
