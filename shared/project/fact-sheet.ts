import { annotationsOf, needsCheck } from './queries';
import type {
  Annotation,
  Briefing,
  Check,
  Claim,
  Figure,
  Project,
  Quote,
  Resolution,
  Verdict,
} from './records';
import { type StaleReason, staleReasons } from './staleness';

/** Something that was checked, or has to be. */
export interface FactRow<A extends Annotation = Annotation> {
  readonly annotation: A;
  /** Every check of it, the newest first, withdrawn ones too. */
  readonly checks: readonly Check[];
  /** The newest one that was not withdrawn. */
  readonly check: Check | null;
  /** What has changed since that one. */
  readonly stale: readonly StaleReason[];
}

/** How much of what has to be checked is. */
export interface FactTally {
  readonly all: number;
  /** Those whose check still counts, by verdict. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly unchecked: number;
  readonly stale: number;
  /** Of those whose check counts, how many a second person has signed. */
  readonly signed: number;
}

/** All that is known of the facts of a briefing, each part in reading order. */
export interface FactSheet {
  /** Every statistic, and what else was checked, accepted or marked by hand. */
  readonly figures: readonly FactRow<Figure>[];
  /** What a person marked, accepted or checked: the engine's suggestions are nobody's claims yet. */
  readonly claims: readonly FactRow<Claim>[];
  /** Quotes that were held against what was said. */
  readonly quotes: readonly FactRow<Quote>[];
  readonly dismissed: readonly (Figure | Claim)[];
  /** What the speaker has to be asked. */
  readonly questions: readonly Resolution[];
  /** Of the figures and the claims. */
  readonly tally: FactTally;
}

/** Whether a row has no verdict that counts. */
export function isOpen({ check, stale }: FactRow): boolean {
  return check === null || stale.length > 0;
}

/** Puts together all that is known of the facts of a briefing. */
export function factSheetOf(project: Project, briefing: Briefing): FactSheet {
  const checks = checksByAnnotation(project.checks);
  const rowOf = <A extends Annotation>(annotation: A): FactRow<A> => {
    const its = checks.get(annotation.id) ?? [];
    const check = its.find(({ withdrawn }) => !withdrawn) ?? null;
    return { annotation, checks: its, check, stale: check ? staleReasons(project, check, annotation) : [] };
  };
  const figures = annotationsOf(project, briefing, 'figure').map(rowOf);
  const claims = annotationsOf(project, briefing, 'claim').map(rowOf);
  const sheet = {
    figures: figures.filter((row) => isFact(row) || needsCheck(row.annotation)),
    claims: claims.filter(isFact),
  };
  const ids = new Set(figures.map(({ annotation }) => annotation.id));
  return {
    ...sheet,
    quotes: annotationsOf(project, briefing, 'quote')
      .map(rowOf)
      .filter(({ checks: its }) => its.length > 0),
    dismissed: [...figures, ...claims].flatMap(({ annotation }) =>
      annotation.status === 'dismissed' ? [annotation] : [],
    ),
    questions: project.resolutions.filter(
      ({ as, figures: about }) => as === 'question' && about.some((id) => ids.has(id)),
    ),
    tally: tallyOf([...sheet.figures, ...sheet.claims]),
  };
}

/** Whether somebody took a finding for a fact, or checked it. */
function isFact({ annotation, check }: FactRow<Figure | Claim>): boolean {
  if (annotation.status === 'dismissed') return false;
  return annotation.status !== 'found' || check !== null;
}

function checksByAnnotation(checks: readonly Check[]): ReadonlyMap<string, readonly Check[]> {
  const byAnnotation = new Map<string, Check[]>();
  for (const check of checks.toReversed()) {
    const its = byAnnotation.get(check.annotation) ?? [];
    its.push(check);
    byAnnotation.set(check.annotation, its);
  }
  return byAnnotation;
}

function tallyOf(rows: readonly FactRow[]): FactTally {
  const verdicts = { verified: 0, imprecise: 0, wrong: 0, disputed: 0, unverifiable: 0 };
  let signed = 0;
  for (const row of rows) {
    if (row.check === null || isOpen(row)) continue;
    verdicts[row.check.verdict] += 1;
    if (row.check.signed) signed += 1;
  }
  return {
    all: rows.length,
    verdicts,
    unchecked: rows.filter(({ check }) => check === null).length,
    stale: rows.filter(({ stale }) => stale.length > 0).length,
    signed,
  };
}
