import { bodiesOf, type CommandBody, type SimpleBody } from '../commands';
import type { Project } from '../records';
import type { HistoryEntry } from '../undo-stack';
import type { Target } from './keys';

/** Where records stand; commands on an annotation or a check only have its id. Empty where nobody knows. */
export interface Whereabouts {
  readonly briefingOf: (annotation: string) => string;
  readonly annotationOf: (check: string) => string;
}

type Records = Pick<Project, 'briefings' | 'annotations' | 'checks' | 'links'>;
const NONE: Records = { briefings: [], annotations: [], checks: [], links: [] };

/** Collects them from all that was ever added: what was removed since is known by the inverse. */
export function findWhereabouts(project: Project, history: readonly HistoryEntry[]): Whereabouts {
  const briefings = new Map<string, string>();
  const annotations = new Map<string, string>();
  const bodies = history.flatMap(({ command, inverse }) => [...bodiesOf(command.body), ...bodiesOf(inverse)]);
  for (const records of [...bodies.map(recordsIn), project]) {
    for (const { id, anchor } of records.annotations) briefings.set(id, anchor.briefing);
    for (const { id, annotation } of records.checks) annotations.set(id, annotation);
  }
  return {
    briefingOf: (annotation) => briefings.get(annotation) ?? '',
    annotationOf: (check) => annotations.get(check) ?? '',
  };
}

/** What puts a removed record back as it was, going by the newest inverse that has it; null where none has (MRG-7). */
export function bringBack(history: readonly HistoryEntry[], target: Target): CommandBody | null {
  for (const { inverse } of history.toReversed()) {
    for (const one of bodiesOf(inverse)) {
      const body = putsThere(one, target) ? one : additionOf(recordsIn(one), target);
      if (body) return body;
    }
  }
  return null;
}

/** Whether a command puts a record of a briefing there. */
function putsThere(body: SimpleBody, target: Target): boolean {
  if (!('briefing' in body) || !('briefing' in target) || body.briefing !== target.briefing) return false;
  switch (body.type) {
    case 'speaker.add':
      return target.kind === 'speaker' && body.speaker.id === target.speaker;
    case 'turn.split':
      return target.kind === 'turn' && body.id === target.turn;
    case 'injected.add':
      return target.kind === 'injected' && body.injected.id === target.injected;
    case 'furniture.add':
      return target.kind === 'furniture' && body.furniture.id === target.furniture;
    default:
      return false;
  }
}

function additionOf(
  { briefings, annotations, checks, links: all }: Records,
  target: Target,
): CommandBody | null {
  if (target.kind === 'briefing') {
    const briefing = briefings.find(({ id }) => id === target.briefing);
    const marks = annotations.filter(({ anchor }) => anchor.briefing === target.briefing);
    const ids = new Set(marks.map(({ id }) => id));
    const theirChecks = checks.filter((check) => ids.has(check.annotation));
    const links = all.filter(({ briefing: one, other }) => [one, other].includes(target.briefing));
    return briefing
      ? { type: 'briefing.add', briefing, annotations: marks, checks: theirChecks, links }
      : null;
  }
  if (target.kind === 'annotation') {
    const annotation = annotations.find(({ id }) => id === target.annotation);
    const itsChecks = checks.filter((check) => check.annotation === target.annotation);
    return annotation ? { type: 'annotation.add', annotation, checks: itsChecks } : null;
  }
  return null;
}

/** The records that a command adds. */
export function recordsIn(body: SimpleBody): Records {
  switch (body.type) {
    case 'project.restore':
      return body;
    case 'briefing.add':
      return { ...body, briefings: [body.briefing] };
    case 'annotation.add':
      return { ...NONE, annotations: [body.annotation], checks: body.checks };
    case 'check.record':
      return { ...NONE, checks: [body.check] };
    default:
      return NONE;
  }
}
