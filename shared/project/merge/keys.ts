import { assertNever } from '../../result/result';
import type { CommandBody } from '../commands';
import type { Value } from './values';
import type { Whereabouts } from './whereabouts';

/** The record that a key belongs to, with the ids that lead to it. */
export type Target =
  | { readonly kind: 'project' }
  | { readonly kind: 'briefing'; readonly briefing: string }
  | { readonly kind: 'speaker'; readonly briefing: string; readonly speaker: string }
  | { readonly kind: 'injected'; readonly briefing: string; readonly injected: string }
  | { readonly kind: 'furniture'; readonly briefing: string; readonly furniture: string }
  | { readonly kind: 'annotation'; readonly briefing: string; readonly annotation: string }
  | {
      readonly kind: 'check';
      readonly briefing: string;
      readonly annotation: string;
      readonly check: string;
    };

/** What a command writes: one field of a record, or the record itself (that it is there at all). */
export interface Key {
  /** The same for the same key, and nothing else. */
  readonly text: string;
  readonly target: Target;
  /** Null for the record itself. */
  readonly field: string | null;
  /** The records that this key goes with when they are removed, outermost first. */
  readonly within: readonly Key[];
}

/** A key and what a command sets it to. */
export interface Write {
  readonly key: Key;
  readonly value: Value;
}

/** The project as a whole; every other key is within it. */
export const PROJECT = keyOf({ kind: 'project' }, null);

/** What a command writes (MRG-2). Its inverse writes the same keys, but that of a check's recording. */
export function writesOf(body: CommandBody, where: Whereabouts): readonly Write[] {
  switch (body.type) {
    case 'project.rename':
      return [{ key: fieldOf(PROJECT, 'title'), value: body.title }];
    case 'project.restore':
      return [{ key: PROJECT, value: true }];
    case 'briefing.add':
      return [{ key: briefingKey(body.briefing.id), value: true }];
    case 'briefing.remove':
      return [{ key: briefingKey(body.briefing), value: undefined }];
    case 'speaker.edit': {
      const { briefing, speaker } = body;
      return editsOf(partOf(briefingKey(briefing), { kind: 'speaker', briefing, speaker }), body.edit);
    }
    case 'injected.mark': {
      const { briefing, injected, status } = body;
      return editsOf(partOf(briefingKey(briefing), { kind: 'injected', briefing, injected }), { status });
    }
    case 'furniture.mark': {
      const { briefing, furniture, status } = body;
      return editsOf(partOf(briefingKey(briefing), { kind: 'furniture', briefing, furniture }), { status });
    }
    case 'annotation.add':
      return [{ key: annotationKey(body.annotation.id, where), value: true }];
    case 'annotation.remove':
      return [{ key: annotationKey(body.annotation, where), value: undefined }];
    case 'annotation.edit':
      return editsOf(annotationKey(body.annotation, where), body.edit);
    case 'check.record':
      return [{ key: checkKey(body.check.id, where), value: true }];
    case 'check.withdraw':
    case 'check.reinstate':
      return editsOf(checkKey(body.check, where), { withdrawn: body.type === 'check.withdraw' });
    case 'merge.settle':
      return [];
    default:
      return assertNever(body);
  }
}

/** The keys that a command writes. */
export function writtenKeys(body: CommandBody, where: Whereabouts): readonly Key[] {
  return writesOf(body, where).map(({ key }) => key);
}

/** Whether `key` is `whole` or goes with it when it is removed. */
export function isPartOf(key: Key, whole: Key): boolean {
  return key.text === whole.text || key.within.some(({ text }) => text === whole.text);
}

function briefingKey(briefing: string): Key {
  return partOf(PROJECT, { kind: 'briefing', briefing });
}

function annotationKey(annotation: string, where: Whereabouts): Key {
  const briefing = where.briefingOf(annotation);
  return partOf(briefing ? briefingKey(briefing) : PROJECT, { kind: 'annotation', briefing, annotation });
}

function checkKey(check: string, where: Whereabouts): Key {
  const annotation = where.annotationOf(check);
  const briefing = where.briefingOf(annotation);
  const whole = annotation ? annotationKey(annotation, where) : PROJECT;
  return partOf(whole, { kind: 'check', briefing, annotation, check });
}

function editsOf(whole: Key, edit: Readonly<Record<string, Value>>): Write[] {
  return Object.entries(edit).map(([field, value]) => ({ key: fieldOf(whole, field), value }));
}

function partOf(whole: Key, target: Target): Key {
  return keyOf(target, null, [...whole.within, whole]);
}

/** The key of a field of a record. */
export function fieldOf(whole: Key, field: string): Key {
  return keyOf(whole.target, field, [...whole.within, whole]);
}

/** Written as JSON, since an id may hold any character. */
function keyOf(target: Target, field: string | null, within: readonly Key[] = []): Key {
  return { text: JSON.stringify([...Object.values(target), field]), target, field, within };
}
