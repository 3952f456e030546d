import { isGone } from '../../anchoring/is-gone';
import { makeAnchor } from '../../anchoring/make-anchor';
import { presentText, toPresentRange } from '../../anchoring/present-text';
import { findFigures } from '../../figures/find-figures';
import { type FigureFinding, readingOnly } from '../../figures/findings';
import { moneyNamesOf } from '../../figures/region';
import { overlaps, type TextRange } from '../../text/range';
import type { BodyOf, CommandBody, PartBody } from '../commands';
import { sameValue } from '../merge/values';
import { placedBlock } from '../placed-block';
import type { Anchor, Block, Briefing, Figure, Project } from '../records';
import { revised } from './revised';

/**
 * A correction together with what the engine reads in the new words: each figure of the block that is as the engine
 * found it stands on what it finds there now, with that reading; one whose words had gone, on what is written in
 * their place. A figure that a person has made, moved or read otherwise keeps what it says, and so does one that the
 * engine finds no more. `text` is the decoded source.
 */
export function rereadFigures(
  project: Pick<Project, 'annotations'>,
  briefing: Briefing,
  text: string,
  body: BodyOf<'block.correct'>,
): CommandBody {
  const after = revised(briefing, body);
  const old = placedBlock(briefing, body.block)?.block;
  const now = after && placedBlock(after, body.block)?.block;
  const figures = figuresOn(project, briefing, body.block);
  if (!after || !old || !now || figures.length === 0) return body;
  const found = findIn(briefing, text, old);
  const free = new Set(findIn(after, text, now));
  const places = new Map(body.anchors.map(({ annotation, anchor }) => [annotation, anchor]));
  const edits: PartBody[] = [];
  const settle = ({ id, reading }: Figure, next: FigureFinding): void => {
    free.delete(next);
    const place = places.get(id);
    if (place && !isAt(next, place))
      places.set(id, makeAnchor(after, text, [{ block: now.id, start: next.start, end: next.end }]));
    const read = readingOnly(next);
    if (!sameValue(read, reading))
      edits.push({ type: 'annotation.edit', annotation: id, edit: { reading: read } });
  };
  const standing = figures.filter(({ anchor }) => !isGone(anchor));
  for (const figure of standing) {
    const place = places.get(figure.id);
    const next = [...free].find((one) => place?.segments.some((segment) => overlaps(one, segment)));
    const isAsFound = found.some(
      (one) => isAt(one, figure.anchor) && sameValue(readingOnly(one), figure.reading),
    );
    if (next && isEngines(figure) && isAsFound) settle(figure, next);
    else if (next) free.delete(next);
  }
  for (const figure of figures) {
    const [place] = isGone(figure.anchor) ? (places.get(figure.id)?.segments ?? []) : [];
    const next = place && [...free].find(({ start, end }) => start <= place.start && place.end <= end);
    if (next && isEngines(figure)) settle(figure, next);
  }
  const anchors = [...places].map(([annotation, anchor]) => ({ annotation, anchor }));
  const corrected = { ...body, anchors };
  return edits.length === 0 ? corrected : { type: 'batch', as: body.type, bodies: [corrected, ...edits] };
}

/** The figures that stand in a block and nowhere else. */
function figuresOn(
  { annotations }: Pick<Project, 'annotations'>,
  briefing: Briefing,
  block: string,
): readonly Figure[] {
  return annotations.filter(
    (one): one is Figure =>
      one.kind === 'figure' &&
      one.anchor.briefing === briefing.id &&
      one.anchor.segments.every((segment) => segment.block === block),
  );
}

/** Whether a figure is the engine's, as far as its record tells. */
function isEngines({ status }: Figure): boolean {
  return status === 'found' || status === 'accepted';
}

/** What the engine finds in a block as it reads now; offsets in its present text. */
function findIn(briefing: Briefing, text: string, block: Block): readonly FigureFinding[] {
  const words = presentText(block, text);
  const { language, injected } = briefing;
  return findFigures(words, {
    blocks: [{ start: 0, end: words.length }],
    skip: injected
      .filter((one) => one.status === 'quarantined' && overlaps(one, block))
      .map((one) => toPresentRange(block, one)),
    language,
    money: moneyNamesOf(text, language),
  });
}

function isAt(found: TextRange, { segments: [segment, ...others] }: Anchor): boolean {
  return others.length === 0 && segment?.start === found.start && segment.end === found.end;
}
