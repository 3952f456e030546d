import { isDismissed, latestCheck } from '../../../shared/project/queries';
import type { Annotation, AnnotationKind, Briefing, Check, Project } from '../../../shared/project/records';

/** A mark on paper: a letter for its kind and a number. */
export interface PrintedMark {
  readonly label: string;
  readonly annotation: Annotation;
  /** What was found out about it last. */
  readonly check: Check | null;
}

/** The letters are those of the keys that make the marks. */
const LETTERS: Readonly<Record<AnnotationKind, string>> = { quote: 'Q', figure: 'F', claim: 'L', note: 'N' };

/** The marks of a briefing that a person has made or looked at, in reading order, numbered by kind. */
export function printedMarks(project: Project, briefing: Briefing): readonly PrintedMark[] {
  const places = new Map(briefing.blocks.map(({ id }, index) => [id, index]));
  const placeOf = ({ anchor }: Annotation): [number, number] => {
    const first = anchor.segments[0];
    return [places.get(first?.block ?? '') ?? 0, first?.start ?? 0];
  };
  const numbers = new Map<AnnotationKind, number>();
  return project.annotations
    .filter(({ anchor }) => anchor.briefing === briefing.id)
    .map((annotation) => ({
      annotation,
      check: latestCheck(project, annotation.id),
      place: placeOf(annotation),
    }))
    .filter(({ annotation, check }) => isSeen(annotation, check))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ annotation, check }) => {
      const number = (numbers.get(annotation.kind) ?? 0) + 1;
      numbers.set(annotation.kind, number);
      return { label: `${LETTERS[annotation.kind]}${number}`, annotation, check };
    });
}

/** What the engine found and nobody has looked at is no news on paper. */
function isSeen(annotation: Annotation, check: Check | null): boolean {
  if (isDismissed(annotation)) return false;
  return !('status' in annotation) || annotation.status !== 'found' || check !== null;
}
