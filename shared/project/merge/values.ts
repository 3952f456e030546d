import { assertNever } from '../../result/result';
import type { Anchor, Correction, Figure, Project, Source, Translation } from '../records';
import type { Key, Target } from './keys';

/** What a field can hold, as people are told it. */
export type FieldValue = string | boolean | null | readonly string[] | Figure['reading'] | Translation;

/** What a field can hold in a record. */
export type StoredValue = FieldValue | Anchor | readonly Correction[];

/** What a key holds: its field's value, `true` for a record that is there; undefined where the record is not. */
export type Value = StoredValue | undefined;

/** What a key holds in a project. Whether a check is withdrawn or signed is a boolean: who did that does not matter. */
export function valueIn(project: Project, { target, field }: Key): Value {
  const record = recordOf(project, target);
  if (!record || field === null) return record && true;
  if (target.kind === 'check') return record[field] !== null;
  if (target.kind === 'briefing' && field === 'address') return addressOf(record);
  // A key names only fields that can be edited.
  return record[field] as Value;
}

/** Whether two plain values (what JSON can hold) are the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const others = new Map<string, unknown>(Object.entries(b));
  const own = Object.entries(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    own.length === others.size &&
    own.every(([name, value]) => others.has(name) && sameValue(value, others.get(name)))
  );
}

/** Where a briefing came from is kept with its source. */
function addressOf(briefing: Readonly<Record<string, unknown>>): Value {
  return (briefing['source'] as Source).address;
}

function recordOf(project: Project, target: Target): Readonly<Record<string, unknown>> | undefined {
  const briefing = (id: string) => find(project.briefings, id);
  switch (target.kind) {
    case 'project':
      return project;
    case 'briefing':
      return briefing(target.briefing);
    case 'speaker':
      return find(briefing(target.briefing)?.speakers, target.speaker);
    case 'turn':
      return find(briefing(target.briefing)?.turns, target.turn);
    case 'block':
      return find(briefing(target.briefing)?.blocks, target.block);
    case 'injected':
      return find(briefing(target.briefing)?.injected, target.injected);
    case 'furniture':
      return find(briefing(target.briefing)?.furniture, target.furniture);
    case 'annotation':
      return find(project.annotations, target.annotation);
    case 'check':
      return find(project.checks, target.check);
    case 'link':
      return find(project.links, target.link);
    case 'resolution':
      return find(project.resolutions, target.resolution);
    case 'rate':
      return find(project.rates, target.rate);
    default:
      return assertNever(target);
  }
}

function find<T extends { readonly id: string }>(
  records: readonly T[] | undefined,
  id: string,
): T | undefined {
  return records?.find((record) => record.id === id);
}
