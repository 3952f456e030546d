import { create } from 'zustand';
import type { Segment } from '../../../shared/project/records';
import { readKept } from './kept';

export const TABS = ['quotes', 'figures', 'notes', 'cleanup', 'export'] as const;
export type Tab = (typeof TABS)[number];

/** The parts of the check desk. */
export const DESK_TABS = ['queue', 'ledger', 'sources', 'revisions', 'languages', 'report'] as const;
export type DeskTab = (typeof DESK_TABS)[number];

interface WorkspaceState {
  /** The briefing on the screen. */
  readonly briefing: string | null;
  readonly tab: Tab;
  /** Whether the check desk is in the place of the transcript, and which part of it was open last. */
  readonly isDeskOpen: boolean;
  readonly deskTab: DeskTab;
  /** The annotation that is looked at, in the transcript and in the inspector. */
  readonly active: string | null;
  /** An annotation that waits to be brought into sight. */
  readonly sought: string | null;
  /** Words that wait to be selected and brought into sight. */
  readonly soughtWords: readonly Segment[] | null;
  /** A turn that waits for the same. */
  readonly soughtTurn: string | null;
  /** An annotation that was opened by key: its entry in the inspector takes the focus. */
  readonly opened: string | null;
  /** A note that was just made and waits for its words. */
  readonly writing: string | null;
  /** What is selected in the transcript. */
  readonly segments: readonly Segment[];
  /** The turn at the top of the transcript's window. */
  readonly turn: string | null;
  readonly outline: boolean;
  readonly inspector: boolean;
}

export const useWorkspace = create<WorkspaceState>(() => ({
  briefing: null,
  tab: 'quotes',
  isDeskOpen: false,
  deskTab: 'queue',
  active: null,
  sought: null,
  soughtWords: null,
  soughtTurn: null,
  opened: null,
  writing: null,
  segments: [],
  turn: null,
  outline: readKept('panes.outline') !== false,
  inspector: readKept('panes.inspector') !== false,
}));

/** Begins at a briefing; which panes are open stays as it was. */
export function enterWorkspace(briefing: string | null): void {
  useWorkspace.setState({
    briefing,
    active: null,
    sought: null,
    opened: null,
    writing: null,
    segments: [],
    turn: null,
  });
}

/** Opens the check desk, at a part of it or where it was left. */
export function openDesk(deskTab: DeskTab = useWorkspace.getState().deskTab): void {
  useWorkspace.setState({ isDeskOpen: true, deskTab });
}

/** Goes back to the transcript. */
export function leaveDesk(): void {
  useWorkspace.setState({ isDeskOpen: false });
}

export function showTab(tab: Tab): void {
  useWorkspace.setState({ tab, inspector: true });
}
