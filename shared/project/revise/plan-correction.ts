import { followSegments } from '../../anchoring/follow';
import { presentText } from '../../anchoring/present-text';
import { diffTexts, type TextChange } from '../../text/diff';
import { placeChanges } from '../../text/place-changes';
import type { BodyOf } from '../commands';
import { sameValue } from '../merge/values';
import { placedBlock } from '../placed-block';
import type { Block, Briefing, Correction, Project } from '../records';
import { planAnchors } from './plan-anchors';
import { revised } from './revised';

/** Line ends, with the blanks about them. */
const LINE_ENDS = /\s*[\n-\r\u0085\u2028\u2029]\s*/gu;

/**
 * The change that lets a block read `words`; null where it does already, or is not there. `text` is the decoded
 * source. The corrections are the fewest and shortest that do it; a line end in them becomes a blank, since a
 * block is one paragraph. Annotations stay on their words: one beside a correction moves along with them, one into
 * which a correction reaches takes it in, and one whose words are gone becomes an empty place that still says what
 * it stood on. Of the places where a correction can be said to be, it takes the one that it had before or, if it is
 * new, the one at the `caret` (an offset in `words`) of whoever typed it.
 */
export function planCorrection(
  project: Pick<Project, 'annotations'>,
  briefing: Briefing,
  text: string,
  id: string,
  words: string,
  caret: number | null = null,
): BodyOf<'block.correct'> | null {
  const block = placedBlock(briefing, id)?.block;
  if (!block) return null;
  const corrections = correctionsFor(block, text, words, caret);
  if (sameValue(corrections, block.corrections)) return null;
  const body: BodyOf<'block.correct'> = {
    type: 'block.correct',
    briefing: briefing.id,
    block: id,
    corrections,
    anchors: [],
  };
  const next = revised(briefing, body);
  if (!next) return null;
  const now = placedBlock(next, id)?.block ?? block;
  const changes = changesAt(presentText(block, text), presentText(now, text), caret);
  const anchors = planAnchors(project, { before: briefing, after: next, text }, [id], (segments) =>
    followSegments(segments, id, changes),
  );
  return { ...body, anchors };
}

function correctionsFor(
  block: Block,
  text: string,
  words: string,
  caret: number | null,
): readonly Correction[] {
  const source = text.slice(block.start, block.end);
  const correctionOf = ({ before, after }: TextChange): Correction => ({
    start: before.start + block.start,
    end: before.end + block.start,
    text: words.slice(after.start, after.end).replace(LINE_ENDS, ' '),
  });
  const isThere = (one: TextChange): boolean =>
    block.corrections.some((correction) => sameValue(correction, correctionOf(one)));
  return changesAt(source, words, caret, isThere)
    .map(correctionOf)
    .filter((one) => one.text !== text.slice(one.start, one.end));
}

/** What changes one text into another, where possible at a place that is preferred, or else where the caret is. */
function changesAt(
  before: string,
  after: string,
  caret: number | null,
  isPreferred: (change: TextChange) => boolean = () => false,
): readonly TextChange[] {
  return placeChanges(before, after, diffTexts(before, after), (change) => {
    if (isPreferred(change)) return 2;
    return change.after.end === caret ? 1 : 0;
  });
}
