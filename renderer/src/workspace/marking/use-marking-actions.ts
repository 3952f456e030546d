import { useAction } from '../../actions/use-action';
import { useCanWrite, useOpenProject } from '../../state/project';
import { useWorkspace } from '../../state/workspace';
import { useCurrent } from '../current';
import { openAnnotation } from '../go-to-annotation';
import { useLeaveOut } from './use-leave-out';

/** What the palette can do with the selection and with the mark that is looked at. */
export function useMarkingActions(): void {
  const { transcript } = useCurrent();
  const project = useOpenProject();
  const canWrite = useCanWrite();
  const hasSelection = useWorkspace((state) => state.segments.length > 0);
  const active = useWorkspace((state) => state.active);
  const looked = project.annotations.find(({ id }) => id === active);
  const leaveOut = useLeaveOut();
  useAction('select.grow', () => transcript.current?.grow());
  useAction(
    'mark.leave-out',
    () => leaveOut(transcript.current?.selection() ?? []),
    hasSelection && canWrite,
  );
  useAction('mark.hold', () => looked && transcript.current?.hold(looked.id), Boolean(looked && canWrite));
  useAction('mark.open', () => looked && openAnnotation(looked), Boolean(looked));
}
