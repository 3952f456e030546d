import { useWorkspace } from '../../state/workspace';
import { useCurrent } from '../current';

/** Makes an annotation the one that is looked at, and brings it up in the transcript. */
export function useLookAt(): (annotation: string) => void {
  const { transcript } = useCurrent();
  return (annotation) => {
    useWorkspace.setState({ active: annotation });
    transcript.current?.reveal(annotation);
  };
}
