import type { Annotation } from '../../../shared/project/records';
import { enterWorkspace, useWorkspace } from '../state/workspace';
import { TAB_OF } from './tab-of';

/** Brings an annotation up in the transcript and in the inspector, in whatever briefing it stands. */
export function goToAnnotation({ id, kind, anchor }: Annotation): void {
  if (useWorkspace.getState().briefing !== anchor.briefing) enterWorkspace(anchor.briefing);
  useWorkspace.setState({ active: id, sought: id, tab: TAB_OF[kind], inspector: true, isDeskOpen: false });
}

/** Shows an annotation of this briefing in the inspector, which takes the focus: Escape goes back to the words. */
export function openAnnotation({ id, kind }: Annotation): void {
  useWorkspace.setState({ active: id, opened: id, tab: TAB_OF[kind], inspector: true });
}
