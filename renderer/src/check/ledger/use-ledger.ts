import { createContext, use, useMemo } from 'react';
import type { OpenProject } from '../../../../shared/ipc/contract';
import {
  type EntryState,
  type GroupState,
  ledgerStates,
} from '../../../../shared/project/ledger/group-state';
import {
  arithmeticOfProject,
  type LedgerArithmetic,
  ledgerOfProject,
  type ProjectLedger,
} from '../../../../shared/project/ledger-of';
import type { Project } from '../../../../shared/project/records';
import { type Standing, standingsOf } from '../../../../shared/project/staleness';
import { lastMade } from '../../state/last-made';
import { useOpenProject, useProject } from '../../state/project';
import { useSecondFrame } from '../../ui/use-second-frame';

/** The ledger of the open project, and how everything in it stands. */
export interface Ledger extends ProjectLedger {
  /** Null for the first moment: the table is there before the sums are recomputed. */
  readonly arithmetic: readonly LedgerArithmetic[] | null;
  readonly groupStates: ReadonlyMap<string, GroupState>;
  readonly entryStates: ReadonlyMap<string, EntryState>;
  /** By annotation; one that was never checked is not among them. */
  readonly standings: ReadonlyMap<string, Standing>;
}

type Briefings = Project['briefings'];
type Links = Project['links'];
type Annotations = Project['annotations'];
type Texts = OpenProject['texts'];

const statisticsFrom = lastMade(
  (briefings: Briefings, links: Links, annotations: Annotations, texts: Texts): ProjectLedger =>
    ledgerOfProject({ briefings, links, annotations }, texts),
);
const sumsFrom = lastMade((briefings: Briefings, links: Links, annotations: Annotations, texts: Texts) =>
  arithmeticOfProject({ briefings, links, annotations }, texts),
);
const statesFrom = lastMade(({ groups }: ProjectLedger, resolutions: Project['resolutions']) =>
  ledgerStates(groups, resolutions),
);
const standingsFrom = lastMade(
  (briefings: Briefings, links: Links, annotations: Annotations, checks: Project['checks']) =>
    standingsOf({ briefings, links, annotations, checks }),
);

const NO_TEXTS: Texts = {};

/** The ledger; what did not change since it was last open is not read again. */
export function useMakeLedger(): Ledger {
  const { briefings, links, annotations, resolutions, checks } = useOpenProject();
  const texts = useProject(({ open }) => open?.texts) ?? NO_TEXTS;
  const ledger = statisticsFrom(briefings, links, annotations, texts);
  const isDrawn = useSecondFrame();
  const arithmetic = isDrawn ? sumsFrom(briefings, links, annotations, texts) : null;
  const states = statesFrom(ledger, resolutions);
  const standings = standingsFrom(briefings, links, annotations, checks);
  return useMemo(
    () => ({ ...ledger, arithmetic, groupStates: states.groups, entryStates: states.entries, standings }),
    [ledger, arithmetic, states, standings],
  );
}

/** What puts the ledger of a project together, a piece each: once they are done, it opens at once. */
export function ledgerPieces({ project, texts }: OpenProject): readonly (() => unknown)[] {
  const { briefings, links, annotations, resolutions, checks } = project;
  const statistics = (): ProjectLedger => statisticsFrom(briefings, links, annotations, texts);
  return [
    statistics,
    () => statesFrom(statistics(), resolutions),
    () => standingsFrom(briefings, links, annotations, checks),
  ];
}

export const LedgerContext = createContext<Ledger | null>(null);

/** The ledger; only for the parts of its tab. */
export function useLedger(): Ledger {
  const ledger = use(LedgerContext);
  if (!ledger) throw new Error('Outside of its tab there is no ledger.');
  return ledger;
}
