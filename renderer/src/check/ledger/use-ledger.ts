import { createContext, use, useMemo } from 'react';
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
import { type Standing, standingsOf } from '../../../../shared/project/staleness';
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

const NO_TEXTS: Readonly<Record<string, string>> = {};

/** Puts the ledger together; what did not change since is not read again. */
export function useMakeLedger(): Ledger {
  const project = useOpenProject();
  const texts = useProject(({ open }) => open?.texts) ?? NO_TEXTS;
  const { briefings, links, annotations, resolutions, checks } = project;
  const ledger = useMemo(
    () => ledgerOfProject({ briefings, links, annotations }, texts),
    [briefings, links, annotations, texts],
  );
  const isDrawn = useSecondFrame();
  const arithmetic = useMemo(
    () => (isDrawn ? arithmeticOfProject({ briefings, links, annotations }, texts) : null),
    [isDrawn, briefings, links, annotations, texts],
  );
  const states = useMemo(() => ledgerStates(ledger.groups, resolutions), [ledger, resolutions]);
  const standings = useMemo(
    () => standingsOf({ briefings, links, annotations, checks }),
    [briefings, links, annotations, checks],
  );
  return useMemo(
    () => ({ ...ledger, arithmetic, groupStates: states.groups, entryStates: states.entries, standings }),
    [ledger, arithmetic, states, standings],
  );
}

export const LedgerContext = createContext<Ledger | null>(null);

/** The ledger; only for the parts of its tab. */
export function useLedger(): Ledger {
  const ledger = use(LedgerContext);
  if (!ledger) throw new Error('Outside of its tab there is no ledger.');
  return ledger;
}
