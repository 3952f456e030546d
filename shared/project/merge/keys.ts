import { assertNever } from '../../result/result';
import { bodiesOf, type CommandBody, type SimpleBody } from '../commands';
import type { Value } from './values';
import type { Whereabouts } from './whereabouts';

/** The record that a key belongs to, with the ids that lead to it. */
export type Target =
  | { readonly kind: 'project' }
  | { readonly kind: 'briefing'; readonly briefing: string }
  | { readonly kind: 'speaker'; readonly briefing: string; readonly speaker: string }
  | { readonly kind: 'turn'; readonly briefing: string; readonly turn: string }
  | { readonly kind: 'block'; readonly briefing: string; readonly block: string }
  | { readonly kind: 'injected'; readonly briefing: string; readonly injected: string }
  | { readonly kind: 'furniture'; readonly briefing: string; readonly furniture: string }
  | { readonly kind: 'annotation'; readonly briefing: string; readonly annotation: string }
  | {
      readonly kind: 'check';
      readonly briefing: string;
      readonly annotation: string;
      readonly check: string;
    }
  | { readonly kind: 'link'; readonly link: string }
  | { readonly kind: 'resolution'; readonly resolution: string }
  | { readonly kind: 'rate'; readonly rate: string };

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

/** What a command writes (MRG-2). Where marks come to stand is no writing of a change of the text below them. Its inverse writes the same keys, but that of a check's recording. */
export function writesOf(body: CommandBody, where: Whereabouts): readonly Write[] {
  return bodiesOf(body).flatMap((one) => writesOfOne(one, where));
}

function writesOfOne(body: SimpleBody, where: Whereabouts): readonly Write[] {
  switch (body.type) {
    case 'project.rename':
      return [{ key: fieldOf(PROJECT, 'title'), value: body.title }];
    case 'project.restore':
      return [{ key: PROJECT, value: true }];
    case 'briefing.add':
      return [{ key: briefingKey(body.briefing.id), value: true }];
    case 'briefing.remove':
      return [{ key: briefingKey(body.briefing), value: undefined }];
    case 'briefing.edit':
      return editsOf(briefingKey(body.briefing), body.edit);
    case 'speaker.edit':
      return editsOf(speakerKey(body.briefing, body.speaker), body.edit);
    case 'speaker.add':
      return [{ key: speakerKey(body.briefing, body.speaker.id), value: true }];
    case 'speaker.remove':
      return [{ key: speakerKey(body.briefing, body.speaker), value: undefined }];
    case 'turn.edit':
      return editsOf(turnKey(body.briefing, body.turn), body.edit);
    case 'turn.split':
      return seamWrites(body.briefing, { turn: body.id, block: body.block }, true);
    case 'turn.join':
      return seamWrites(body.briefing, body, undefined);
    case 'block.correct':
      return editsOf(blockKey(body.briefing, body.block), { corrections: body.corrections });
    case 'injected.mark':
      return editsOf(injectedKey(body.briefing, body.injected), { status: body.status });
    case 'injected.add':
      return [{ key: injectedKey(body.briefing, body.injected.id), value: true }];
    case 'injected.remove':
      return [{ key: injectedKey(body.briefing, body.injected), value: undefined }];
    case 'furniture.mark':
      return editsOf(furnitureKey(body.briefing, body.furniture), { status: body.status });
    case 'furniture.add':
      return [{ key: furnitureKey(body.briefing, body.furniture.id), value: true }];
    case 'furniture.remove':
      return [{ key: furnitureKey(body.briefing, body.furniture), value: undefined }];
    case 'annotation.add':
      return [{ key: annotationKey(body.annotation.id, where), value: true }];
    case 'annotation.remove':
      return [{ key: annotationKey(body.annotation, where), value: undefined }];
    case 'annotation.edit':
      return editsOf(annotationKey(body.annotation, where), body.edit);
    case 'annotation.move':
      return editsOf(annotationKey(body.annotation, where), { anchor: body.anchor });
    case 'check.record':
      return [{ key: checkKey(body.check.id, where), value: true }];
    case 'check.withdraw':
    case 'check.reinstate':
      return editsOf(checkKey(body.check, where), { withdrawn: body.type === 'check.withdraw' });
    case 'check.sign':
    case 'check.unsign':
      return editsOf(checkKey(body.check, where), { signed: body.type === 'check.sign' });
    case 'link.add':
      return [{ key: partOf(PROJECT, { kind: 'link', link: body.link.id }), value: true }];
    case 'link.remove':
      return [{ key: partOf(PROJECT, { kind: 'link', link: body.link }), value: undefined }];
    case 'resolution.add':
      return [{ key: resolutionKey(body.resolution.id), value: true }];
    case 'resolution.remove':
      return [{ key: resolutionKey(body.resolution), value: undefined }];
    case 'rate.add':
      return [{ key: partOf(PROJECT, { kind: 'rate', rate: body.rate.id }), value: true }];
    case 'rate.remove':
      return [{ key: partOf(PROJECT, { kind: 'rate', rate: body.rate }), value: undefined }];
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

function speakerKey(briefing: string, speaker: string): Key {
  return partOf(briefingKey(briefing), { kind: 'speaker', briefing, speaker });
}

function turnKey(briefing: string, turn: string): Key {
  return partOf(briefingKey(briefing), { kind: 'turn', briefing, turn });
}

/** The key of a block. */
export function blockKey(briefing: string, block: string): Key {
  return partOf(briefingKey(briefing), { kind: 'block', briefing, block });
}

function injectedKey(briefing: string, injected: string): Key {
  return partOf(briefingKey(briefing), { kind: 'injected', briefing, injected });
}

function furnitureKey(briefing: string, furniture: string): Key {
  return partOf(briefingKey(briefing), { kind: 'furniture', briefing, furniture });
}

/** The key of an annotation. */
export function annotationKey(annotation: string, where: Whereabouts): Key {
  const briefing = where.briefingOf(annotation);
  return partOf(briefing ? briefingKey(briefing) : PROJECT, { kind: 'annotation', briefing, annotation });
}

function checkKey(check: string, where: Whereabouts): Key {
  const annotation = where.annotationOf(check);
  const briefing = where.briefingOf(annotation);
  const whole = annotation ? annotationKey(annotation, where) : PROJECT;
  return partOf(whole, { kind: 'check', briefing, annotation, check });
}

function resolutionKey(resolution: string): Key {
  return partOf(PROJECT, { kind: 'resolution', resolution });
}

function editsOf(whole: Key, edit: Readonly<Record<string, Value>>): Write[] {
  return Object.entries(edit).map(([field, value]) => ({ key: fieldOf(whole, field), value }));
}

/** A turn, and a block where the seam is in one, that a split puts there and a join takes away. */
function seamWrites(
  briefing: string,
  { turn, block }: { readonly turn: string; readonly block: string | null },
  value: Value,
): Write[] {
  const blocks = block === null ? [] : [{ key: blockKey(briefing, block), value }];
  return [{ key: turnKey(briefing, turn), value }, ...blocks];
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
