import type { Annotation, AnnotationKind } from '../../../../../shared/project/records';

/** The letter of each kind of mark: the key that makes one. In the order in which they stand in the margin. */
const LETTERS: readonly (readonly [AnnotationKind, string])[] = [
  ['quote', 'Q'],
  ['figure', 'F'],
  ['claim', 'L'],
  ['note', 'N'],
];

/** The letter of one kind in a block and the annotations that it stands for. */
export interface Letter {
  readonly letter: string;
  readonly annotations: readonly string[];
}

/** The letters of some blocks, in their order: for the marks that a person made or accepted. */
export function lettersIn(
  annotations: Iterable<Annotation>,
  blocks: ReadonlySet<string>,
): ReadonlyMap<string, readonly Letter[]> {
  const standing = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    if (!isByHand(annotation)) continue;
    for (const block of new Set(annotation.anchor.segments.map((segment) => segment.block))) {
      if (blocks.has(block)) standing.set(block, [...(standing.get(block) ?? []), annotation]);
    }
  }
  return new Map([...standing].map(([block, marks]) => [block, lettersOf(marks)]));
}

function lettersOf(marks: readonly Annotation[]): readonly Letter[] {
  return LETTERS.flatMap(([kind, letter]) => {
    const annotations = marks.filter((mark) => mark.kind === kind).map(({ id }) => id);
    return annotations.length > 0 ? [{ letter, annotations }] : [];
  });
}

function isByHand(annotation: Annotation): boolean {
  return !('status' in annotation) || annotation.status === 'accepted' || annotation.status === 'made';
}
