import type { ArithmeticFinding } from '../figures/arithmetic';
import { type LedgerEntry, type LedgerGroup, ledgerOf } from '../figures/ledger';
import { arithmeticIn, statisticsIn } from './ledger/read-said';
import { currentBriefings, kinOf } from './links';
import { annotationsOf } from './queries';
import type { Briefing, Figure, Project, Speaker } from './records';
import { textOf } from './source-files';

/** A statistic of the project, with where it was said and by whom. */
export interface LedgerFigure extends LedgerEntry {
  /** The measure phrase as said, on one line. */
  readonly words: string;
  readonly figure: Figure;
  readonly briefing: Briefing;
  readonly speaker: Speaker | null;
  /** When its turn was said or posted, as the briefing tells it (local ISO 8601). */
  readonly time: string | null;
  /** The briefing that tells of the same event and comes first; null where it is this one. */
  readonly repeats: Briefing | null;
}

/** Arithmetic that a block states. */
export interface LedgerArithmetic extends ArithmeticFinding {
  readonly briefing: Briefing;
  /** The annotations of `figures`, in the order of the text. */
  readonly said: readonly Figure[];
}

/** What the statistics of a project say together. */
export interface ProjectLedger {
  /** All statistics, briefing by briefing in reading order. */
  readonly entries: readonly LedgerFigure[];
  /** Those of them that name what they count. Two tellings of one event are not held against each other. */
  readonly groups: readonly LedgerGroup<LedgerFigure>[];
}

type Known = Pick<Project, 'briefings' | 'links' | 'annotations'>;
/** Decoded sources by their hash. */
type Texts = Readonly<Record<string, string>>;

/** The ledger of a project: every statistic of its current briefings that nobody dismissed, and what counts the same. */
export function ledgerOfProject(project: Known, texts: Texts): ProjectLedger {
  const current = currentBriefings(project);
  const entries = current.flatMap((briefing) => {
    const kin = new Set(kinOf(project, briefing.id));
    const first = current.find((one) => kin.has(one));
    const repeats = first === undefined || first === briefing ? null : first;
    return statisticsIn(briefing, textOf(texts, briefing) ?? '', figuresOf(project, briefing)).map(
      (statistic): LedgerFigure => ({ ...statistic, briefing, repeats }),
    );
  });
  return { entries, groups: ledgerOf(entries).map(withoutTellings) };
}

/** The arithmetic that the current briefings of a project state, recomputed, in reading order. */
export function arithmeticOfProject(project: Known, texts: Texts): readonly LedgerArithmetic[] {
  return currentBriefings(project).flatMap((briefing) =>
    arithmeticIn(briefing, textOf(texts, briefing) ?? '', figuresOf(project, briefing)).map((finding) => ({
      ...finding,
      briefing,
    })),
  );
}

function figuresOf(project: Known, briefing: Briefing): readonly Figure[] {
  return annotationsOf(project, briefing, 'figure').filter(({ status }) => status !== 'dismissed');
}

/** A group without the pairs of two tellings of one event: they are one statement, said twice. */
function withoutTellings(group: LedgerGroup<LedgerFigure>): LedgerGroup<LedgerFigure> {
  if (group.entries.every(({ repeats }) => repeats === null)) return group;
  const byId = new Map(group.entries.map((entry) => [entry.id, entry]));
  const areTellings = (a: LedgerFigure | undefined, b: LedgerFigure | undefined): boolean =>
    a?.briefing !== b?.briefing && eventOf(a) === eventOf(b);
  return { ...group, pairs: group.pairs.filter(({ a, b }) => !areTellings(byId.get(a), byId.get(b))) };
}

function eventOf(entry: LedgerFigure | undefined): string | undefined {
  return (entry?.repeats ?? entry?.briefing)?.id;
}
