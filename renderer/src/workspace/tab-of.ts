import type { Annotation } from '../../../shared/project/records';
import type { Tab } from '../state/workspace';

/** The inspector's tab that lists each kind of annotation. */
export const TAB_OF: Readonly<Record<Annotation['kind'], Tab>> = {
  quote: 'quotes',
  figure: 'figures',
  claim: 'figures',
  note: 'notes',
};

/** The tab of an annotation, if there is one. */
export function tabOf(annotation: Annotation | undefined): Tab | null {
  return annotation ? TAB_OF[annotation.kind] : null;
}
