import { isGone } from '../anchoring/is-gone';
import { checkProblem } from './check-rules';
import { isSuperseded, kinSources } from './links';
import { latestChecks, speakerOf } from './queries';
import { find } from './record-list';
import type { Annotation, Check, Judged, Project, Verdict } from './records';

/** What has changed since a check: then its verdict does not count any more. */
export const STALE_REASONS = ['words', 'value', 'speaker', 'revision', 'sources'] as const;
export type StaleReason = (typeof STALE_REASONS)[number];

type Known = Pick<Project, 'briefings' | 'links'>;

/** What a check of an annotation judges when it is made now. */
export function judgedNow({ briefings }: Pick<Project, 'briefings'>, annotation: Annotation): Judged {
  const briefing = find(briefings, annotation.anchor.briefing);
  const reading = annotation.kind === 'figure' ? annotation.reading : null;
  return {
    words: annotation.anchor.exact,
    value: reading?.value ?? null,
    max: reading?.max ?? null,
    context: {
      qualifier: reading?.qualifier ?? null,
      unit: reading?.unit ?? null,
      of: reading?.of ?? null,
      period: reading?.period ?? null,
      scope: reading?.scope ?? null,
      speaker: (briefing && speakerOf(briefing, annotation)?.name) ?? null,
      briefing: annotation.anchor.briefing,
    },
  };
}

/**
 * Why a verdict does not count any more; empty while it does. `revision`: the words stand in another copy of the
 * briefing now, or another copy has taken its place. `sources`: what it rests on turned out to be a copy of the briefing.
 */
export function staleReasons(project: Known, check: Check, annotation: Annotation): readonly StaleReason[] {
  const { judged } = check;
  const now = judgedNow(project, annotation);
  const before = judged.context;
  const present = now.context;
  const isOther: Readonly<Record<StaleReason, boolean>> = {
    words: judged.words !== now.words || isGone(annotation.anchor),
    value:
      judged.value !== now.value ||
      judged.max !== now.max ||
      (before !== null &&
        (before.qualifier !== present?.qualifier ||
          before.unit !== present.unit ||
          before.of !== present.of ||
          before.period !== present.period ||
          before.scope !== present.scope)),
    speaker: before !== null && before.speaker !== present?.speaker,
    revision:
      (before !== null && before.briefing !== annotation.anchor.briefing) ||
      isSuperseded(project, annotation.anchor.briefing),
    sources: checkProblem(check, kinSources(project, annotation.anchor.briefing)) !== null,
  };
  return STALE_REASONS.filter((reason) => isOther[reason]);
}

/** Whether what a check judged has changed since. */
export function isStale(project: Known, check: Check, annotation: Annotation): boolean {
  return staleReasons(project, check, annotation).length > 0;
}

/** What is known of an annotation that was checked. */
export interface Standing {
  readonly verdict: Verdict;
  readonly isStale: boolean;
}

/** The same each time, so that what shows it is not drawn anew. */
const NO_STANDINGS: ReadonlyMap<string, Standing> = new Map();

/** How each annotation that was checked stands, by its id. */
export function standingsOf(
  project: Known & Pick<Project, 'annotations' | 'checks'>,
): ReadonlyMap<string, Standing> {
  const checks = latestChecks(project.checks);
  if (checks.size === 0) return NO_STANDINGS;
  const standings = new Map<string, Standing>();
  for (const annotation of project.annotations) {
    const check = checks.get(annotation.id);
    if (check) {
      standings.set(annotation.id, { verdict: check.verdict, isStale: isStale(project, check, annotation) });
    }
  }
  return standings;
}
