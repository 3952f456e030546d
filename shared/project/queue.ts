import { placedBlock } from './placed-block';
import { latestCheck, needsCheck } from './queries';
import type { Annotation, AnnotationKind, Briefing, Check, Note, Project, Verdict } from './records';
import { type StaleReason, staleReasons } from './staleness';

/** Kinds of annotations that can be checked. */
export type CheckableKind = Exclude<AnnotationKind, 'note'>;
/** An annotation of some of these kinds. */
export type Checkable<K extends CheckableKind = CheckableKind> = Exclude<Annotation, Note> & {
  readonly kind: K;
};

/**
 * The parts of the queue in their order: what has to be checked, claims that the engine suggests, what can be checked,
 * and what was dismissed.
 */
export const QUEUE_PARTS = ['first', 'claims', 'later', 'dismissed'] as const;
export type QueuePart = (typeof QUEUE_PARTS)[number];

/** One annotation as the queue shows it. */
export interface QueueItem<K extends CheckableKind = CheckableKind> {
  readonly annotation: Checkable<K>;
  readonly briefing: Briefing;
  readonly part: QueuePart;
  /** The newest check that was not withdrawn. */
  readonly check: Check | null;
  /** Why that check does not count any more; empty while it does. */
  readonly stale: readonly StaleReason[];
}

/** How an item stands: its verdict, unless there is none or it does not count any more. */
export type Standing = Verdict | 'unchecked' | 'stale';

type Queued = Pick<Project, 'annotations' | 'checks' | 'briefings' | 'links'>;

const NOT_STALE: readonly StaleReason[] = [];

/**
 * Every annotation of some kinds in some briefings, once: by part, then in the order of the briefings, then in reading
 * order. What a person marked, accepted or checked comes with the statistics, as in the fact sheet; the claims that the
 * engine suggests come after them, then dates and rhetorical counts.
 */
export function queueOf<K extends CheckableKind>(
  project: Queued,
  briefings: readonly Briefing[],
  kinds: readonly K[],
): readonly QueueItem<K>[] {
  const order = new Map(briefings.map((briefing, index) => [briefing.id, index]));
  const wanted: ReadonlySet<string> = new Set(kinds);
  const isWanted = (annotation: Annotation): annotation is Checkable<K> => wanted.has(annotation.kind);
  const placed: { item: QueueItem<K>; rank: readonly number[] }[] = [];
  for (const annotation of project.annotations) {
    const at = order.get(annotation.anchor.briefing);
    const briefing = at === undefined ? undefined : briefings[at];
    if (at === undefined || !briefing || !isWanted(annotation)) continue;
    const item = itemOf(project, briefing, annotation);
    placed.push({ item, rank: [QUEUE_PARTS.indexOf(item.part), at, ...placeIn(briefing, annotation)] });
  }
  placed.sort(
    (a, b) => compareRanks(a.rank, b.rank) || (a.item.annotation.id < b.item.annotation.id ? -1 : 1),
  );
  return placed.map(({ item }) => item);
}

function itemOf<K extends CheckableKind>(
  project: Queued,
  briefing: Briefing,
  annotation: Checkable<K>,
): QueueItem<K> {
  const check = latestCheck(project, annotation.id);
  const reasons = check ? staleReasons(project, check, annotation) : NOT_STALE;
  const stale = reasons.length > 0 ? reasons : NOT_STALE;
  return { annotation, briefing, part: partOf(annotation, check), check, stale };
}

function partOf(annotation: Checkable, check: Check | null): QueuePart {
  if (annotation.kind === 'quote') return 'first';
  if (annotation.status === 'dismissed') return 'dismissed';
  if (annotation.status !== 'found' || check) return 'first';
  if (annotation.kind === 'claim') return 'claims';
  return needsCheck(annotation) ? 'first' : 'later';
}

/** Where an annotation begins and ends, as numbers to be compared one after the other. */
function placeIn(briefing: Briefing, { anchor }: Annotation): readonly number[] {
  const first = anchor.segments[0];
  const last = anchor.segments.at(-1);
  const indexOf = (block: string | undefined): number => placedBlock(briefing, block ?? '')?.index ?? 0;
  return [indexOf(first?.block), first?.start ?? 0, indexOf(last?.block), last?.end ?? 0];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, one] of a.entries()) {
    const difference = one - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** How an item stands. */
export function standingOf({ check, stale }: Pick<QueueItem, 'check' | 'stale'>): Standing {
  if (!check) return 'unchecked';
  return stale.length > 0 ? 'stale' : check.verdict;
}

/** Whether an item has a verdict that counts. */
export function isDone({ check, stale }: Pick<QueueItem, 'check' | 'stale'>): boolean {
  return check !== null && stale.length === 0;
}

/** How far the checking has come. */
export interface Progress {
  readonly done: number;
  readonly all: number;
  /** How many of them stand how; standings that none has are left out. */
  readonly standings: ReadonlyMap<Standing, number>;
}

/** How much of what has to be checked is; a check that does not count any more is none. */
export function progressOf(queue: readonly QueueItem[]): Progress {
  const due = queue.filter(({ part }) => part === 'first');
  const standings = new Map<Standing, number>();
  for (const item of due) {
    const standing = standingOf(item);
    standings.set(standing, (standings.get(standing) ?? 0) + 1);
  }
  return { done: due.filter(isDone).length, all: due.length, standings };
}

/** The item that the queue stands at: the one looked at, else the first that is due and not done. */
export function currentOf<I extends QueueItem>(queue: readonly I[], active: string | null): I | null {
  return (
    queue.find(({ annotation }) => annotation.id === active) ??
    queue.find((item) => item.part === 'first' && !isDone(item)) ??
    queue[0] ??
    null
  );
}

/** The next or the previous item, dismissed ones left out; null at the end. */
export function neighbourOf<I extends QueueItem>(
  queue: readonly I[],
  current: I | null,
  step: 1 | -1,
): I | null {
  if (!current) return null;
  const from = queue.indexOf(current);
  for (let at = from + step; at >= 0 && at < queue.length; at += step) {
    const item = queue[at];
    if (item && item.part !== 'dismissed') return item;
  }
  return null;
}

/** The next item without a verdict that counts, from the beginning again after the end; null where all have one. */
export function nextOpen<I extends QueueItem>(queue: readonly I[], current: I | null): I | null {
  const from = current ? queue.indexOf(current) + 1 : 0;
  const rest = [...queue.slice(from), ...queue.slice(0, from)];
  const isOpen = (item: I): boolean => item !== current && item.part !== 'dismissed' && !isDone(item);
  return rest.find((item) => item.part === 'first' && isOpen(item)) ?? rest.find(isOpen) ?? null;
}
