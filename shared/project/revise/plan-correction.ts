import { followSegments } from '../../anchoring/follow';
import { presentText } from '../../anchoring/present-text';
import { diffTexts } from '../../text/diff';
import type { BodyOf } from '../commands';
import { sameValue } from '../merge/values';
import { placedBlock } from '../placed-block';
import type { Briefing, Correction, Project } from '../records';
import { planAnchors } from './plan-anchors';
import { revised } from './revised';

/** Line ends, with the blanks about them. */
const LINE_ENDS = /\s*[\n-\r\u0085\u2028\u2029]\s*/gu;

/**
 * The change that lets a block read `words`; null where it does already, or is not there. `text` is the decoded
 * source. The corrections are the fewest and shortest that do it; a line end in them becomes a blank, since a
 * block is one paragraph. Annotations stay on their words: one beside a correction moves along with them, one into
 * which a correction reaches takes it in, and one whose words are gone becomes an empty place that still says what
 * it stood on.
 */
export function planCorrection(
  project: Pick<Project, 'annotations'>,
  briefing: Briefing,
  text: string,
  id: string,
  words: string,
): BodyOf<'block.correct'> | null {
  const block = placedBlock(briefing, id)?.block;
  if (!block) return null;
  const corrections = correctionsFor(text.slice(block.start, block.end), words, block.start);
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
  const changes = diffTexts(presentText(block, text), presentText(now, text));
  const anchors = planAnchors(project, { before: briefing, after: next, text }, [id], (segments) =>
    followSegments(segments, id, changes),
  );
  return { ...body, anchors };
}

function correctionsFor(source: string, words: string, blockStart: number): readonly Correction[] {
  return diffTexts(source, words).flatMap(({ before, after }) => {
    const put = words.slice(after.start, after.end).replace(LINE_ENDS, ' ');
    if (put === source.slice(before.start, before.end)) return [];
    return [{ start: before.start + blockStart, end: before.end + blockStart, text: put }];
  });
}
