import { makeAnchor } from '../../../../shared/anchoring/make-anchor';
import { type FigureReading, UNREAD } from '../../../../shared/figures/findings';
import type { CommandBody } from '../../../../shared/project/commands';
import type {
  Annotation,
  AnnotationKind,
  Briefing,
  Claim,
  Figure,
  Segment,
} from '../../../../shared/project/records';

/** Who marks, when (milliseconds since 1970), and the id of a new record. */
interface Stamp {
  readonly id: string;
  readonly now: number;
  readonly author: string;
}

/** Reads the value of a figure's words; see `readFigure` of the engine. */
type ReadFigure = (words: string, language: Briefing['language']) => FigureReading | null;

/** The change that a mark makes, if any, and the annotation to look at afterwards. */
export interface MarkPlan {
  readonly annotation: string;
  readonly body: CommandBody | null;
}

/**
 * What marking a selection means. Within a figure or a claim that is there already it accepts that one instead of
 * adding a second one on the same words.
 */
export function planMark(
  kind: AnnotationKind,
  { briefing, text, annotations }: { briefing: Briefing; text: string; annotations: readonly Annotation[] },
  segments: readonly Segment[],
  { id, now, author }: Stamp,
  read: ReadFigure,
): MarkPlan {
  if (kind === 'figure' || kind === 'claim') {
    const there = findingAround(kind, annotations, briefing, segments);
    if (there) return acceptPlan(there);
  }
  const anchor = makeAnchor(briefing, text, segments);
  const base = { id, createdAt: now, createdBy: author, anchor, note: '', assignedTo: null };
  const add = (annotation: Annotation): MarkPlan => ({
    annotation: id,
    body: { type: 'annotation.add', annotation, checks: [] },
  });
  switch (kind) {
    case 'quote':
      return add({
        ...base,
        kind,
        speaker: speakerAt(briefing, segments),
        relays: null,
        style: 'direct',
        tags: [],
        priority: 'normal',
        translation: null,
      });
    case 'figure': {
      const reading = read(anchor.exact, briefing.language) ?? UNREAD;
      return add({ ...base, kind, status: 'made', dismissal: '', weight: 'high', reading });
    }
    case 'claim':
      return add({ ...base, kind, status: 'made', dismissal: '', type: null });
    case 'note':
      return add({ ...base, kind });
  }
}

function acceptPlan({ id, status }: Figure | Claim): MarkPlan {
  const isAccepted = status === 'accepted' || status === 'made';
  return {
    annotation: id,
    body: isAccepted ? null : { type: 'annotation.edit', annotation: id, edit: { status: 'accepted' } },
  };
}

function findingAround(
  kind: 'figure' | 'claim',
  annotations: readonly Annotation[],
  briefing: Briefing,
  segments: readonly Segment[],
): Figure | Claim | undefined {
  return annotations.find(
    (annotation): annotation is Figure | Claim =>
      annotation.kind === kind &&
      annotation.anchor.briefing === briefing.id &&
      segments.every((inner) =>
        annotation.anchor.segments.some(
          (outer) => outer.block === inner.block && outer.start <= inner.start && inner.end <= outer.end,
        ),
      ),
  );
}

function speakerAt(briefing: Briefing, segments: readonly Segment[]): string | null {
  const turn = briefing.blocks.find(({ id }) => id === segments[0]?.block)?.turn;
  return briefing.turns.find(({ id }) => id === turn)?.speaker ?? null;
}
