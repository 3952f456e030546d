import type { PairAlignment, Side } from '../../../shared/pairs/alignment';
import { laterCopy } from '../../../shared/project/links';
import type { Briefing, Figure, Link, Project } from '../../../shared/project/records';
import { type Texts, textOf } from '../../../shared/project/source-files';

/** Two texts of one event in two languages, that of the left first. */
export interface Pair {
  readonly link: Link;
  readonly left: Briefing;
  readonly right: Briefing;
}

type Linked = Pick<Project, 'briefings' | 'links'>;

/** The pairs of a project, in the order in which they were put together; of each text the version that is current. */
export function pairsOf(project: Linked): readonly Pair[] {
  return project.links.flatMap((link) => {
    const left = currentOf(project, link.other);
    const right = currentOf(project, link.briefing);
    return link.kind === 'translation' && left && right ? [{ link, left, right }] : [];
  });
}

/** A briefing, or the last copy that has taken its place. */
function currentOf(project: Linked, id: string): Briefing | undefined {
  let present = project.briefings.find((one) => one.id === id);
  const copies = new Set([id]);
  // A set grows while it is walked through: what is added is come to.
  for (const copy of copies) {
    const later = laterCopy(project, copy);
    if (!later || copies.has(later.id)) break;
    copies.add(later.id);
    present = later;
  }
  return present;
}

/** An alignment that was asked for, with what it is made of. */
interface Asked {
  readonly one: Side;
  readonly other: Side;
  readonly alignment: Promise<PairAlignment>;
}

/** The last of each pair: a quote, the desk and every change of the project ask for it again. */
const last = new Map<string, Asked>();

/** A pair side by side, as `align` puts it; null where the text of one of them is not there. */
export function alignmentOf(
  { link, left, right }: Pair,
  { annotations }: Pick<Project, 'annotations'>,
  texts: Texts,
  align: (sides: Pick<Asked, 'one' | 'other'>) => Promise<PairAlignment>,
): Promise<PairAlignment> | null {
  const sideOf = (briefing: Briefing): Side | null => {
    const text = textOf(texts, briefing);
    const figures = annotations.filter(
      (annotation): annotation is Figure =>
        annotation.kind === 'figure' && annotation.anchor.briefing === briefing.id,
    );
    return text === undefined ? null : { briefing, text, figures };
  };
  const [one, other] = [sideOf(left), sideOf(right)];
  if (!one || !other) return null;
  const known = last.get(link.id);
  if (known && isSame(known.one, one) && isSame(known.other, other)) return known.alignment;
  const alignment = align({ one, other });
  last.set(link.id, { one, other, alignment });
  return alignment;
}

/** Records that nobody has changed are the same objects. */
function isSame(a: Side, b: Side): boolean {
  return (
    a.briefing === b.briefing &&
    a.text === b.text &&
    a.figures.length === b.figures.length &&
    a.figures.every((figure, index) => figure === b.figures[index])
  );
}
