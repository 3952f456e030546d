import type { AnnotationKind } from '../../../shared/project/records';
import { useAction } from '../actions/use-action';
import { presser } from '../api/presser';
import { showInvisibles, useInvisibles } from '../state/invisibles';
import { valueOrReport } from '../state/problems';
import { useCanWrite } from '../state/project';
import { showTab, useWorkspace } from '../state/workspace';
import { useCurrent } from './current';
import { useQueue } from './inspector/use-queue';
import { useMark } from './marking/use-mark';

/** What can be done where a briefing is on the screen. */
export function useWorkspaceActions(): void {
  const { briefing, transcript } = useCurrent();
  const address = briefing.source.address ?? '';
  const { next, previous, go } = useQueue();
  const { outline, inspector } = useWorkspace();
  const hasSelection = useWorkspace(({ segments }) => segments.length > 0);
  const showsInvisibles = useInvisibles(({ shown }) => shown);
  const canMark = useCanWrite() && hasSelection;
  const put = useMark();
  const mark = (kind: AnnotationKind) => () => put(kind, transcript.current?.selection() ?? []);

  useAction('mark.quote', mark('quote'), canMark);
  useAction('mark.figure', mark('figure'), canMark);
  useAction('mark.claim', mark('claim'), canMark);
  useAction('mark.note', mark('note'), canMark);
  useAction('figure.next', () => go(next), next !== null);
  useAction('figure.previous', () => go(previous), previous !== null);
  useAction('transcript.focus', () => transcript.current?.focus());
  useAction('tab.quotes', () => showTab('quotes'));
  useAction('tab.figures', () => showTab('figures'));
  useAction('tab.notes', () => showTab('notes'));
  useAction('tab.cleanup', () => showTab('cleanup'));
  useAction(
    'briefing.page',
    () => valueOrReport(presser.addressOpen({ address })),
    address.startsWith('https://'),
  );
  useAction('project.export', () => showTab('export'));
  useAction('view.invisibles', () => showInvisibles(!showsInvisibles));
  useAction('pane.outline', () => useWorkspace.setState({ outline: !outline }));
  useAction('pane.inspector', () => useWorkspace.setState({ inspector: !inspector }));
}
