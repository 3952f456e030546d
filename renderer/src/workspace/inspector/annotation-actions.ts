import type { AnnotationEdit } from '../../../../shared/project/commands';
import { dispatch } from '../../state/project';
import { useWorkspace } from '../../state/workspace';

/** Edits an annotation; whether it was stored. */
export async function editAnnotation(annotation: string, edit: AnnotationEdit): Promise<boolean> {
  return (await dispatch({ type: 'annotation.edit', annotation, edit })) === null;
}

export async function removeAnnotation(annotation: string): Promise<void> {
  const problem = await dispatch({ type: 'annotation.remove', annotation });
  if (!problem && useWorkspace.getState().active === annotation) useWorkspace.setState({ active: null });
}
