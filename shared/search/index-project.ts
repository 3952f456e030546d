import type { Annotation, Briefing, Project } from '../project/records';
import { type Texts, textOf } from '../project/source-files';
import { indexPassages, type PassageIndex } from './passage-index';
import { annotationPassages, textPassages } from './passages';

/** A briefing as it can be searched. */
export interface IndexedBriefing {
  readonly briefing: Briefing;
  readonly annotations: readonly Annotation[];
  readonly texts: readonly PassageIndex[];
  readonly marks: readonly PassageIndex[];
}

/** A project as it can be searched, and the state of it that was indexed. */
export interface IndexedProject {
  readonly project: Project;
  readonly briefings: readonly IndexedBriefing[];
}

/**
 * Indexes a project. What has not changed since `before` is taken from there, told by the records' identity; `sources`
 * gives the texts of the briefings, and `pause` is awaited between pieces of work.
 */
export async function indexProject(
  project: Project,
  sources: Texts,
  before: IndexedProject | null,
  pause: () => Promise<void>,
): Promise<IndexedProject> {
  const known = new Map(before?.briefings.map((indexed) => [indexed.briefing.id, indexed]));
  const byBriefing = annotationsByBriefing(project);
  const briefings: IndexedBriefing[] = [];
  for (const briefing of project.briefings) {
    const last = known.get(briefing.id);
    const annotations = byBriefing.get(briefing.id) ?? [];
    const source = textOf(sources, briefing) ?? '';
    const isSame = last?.briefing === briefing;
    const texts = isSame
      ? last.texts
      : await indexPassages(textPassages(briefing, source), last?.texts ?? [], pause);
    const marks =
      isSame && sameItems(last.annotations, annotations)
        ? last.marks
        : await indexPassages(annotationPassages(briefing, annotations), last?.marks ?? [], pause);
    briefings.push({ briefing, annotations, texts, marks });
  }
  return { project, briefings };
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function annotationsByBriefing({ annotations }: Project): ReadonlyMap<string, readonly Annotation[]> {
  const lists = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    const list = lists.get(annotation.anchor.briefing);
    if (list) list.push(annotation);
    else lists.set(annotation.anchor.briefing, [annotation]);
  }
  return lists;
}
