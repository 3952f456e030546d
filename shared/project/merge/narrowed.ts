import type { Command, CommandBody, PartBody, SimpleBody } from '../commands';
import { type Key, writtenKeys } from './keys';
import type { Whereabouts } from './whereabouts';

/**
 * A colleague's command with what is wanted of it: some fields of an edit, some changes of a batch; null where that
 * is nothing. It keeps its id, time and author; what it undid is on another stack, so it undoes nothing here (MRG-11).
 */
export function narrowed(command: Command, wanted: readonly Key[], where: Whereabouts): Command | null {
  const texts = new Set(wanted.map(({ text }) => text));
  const isWanted = ({ text }: Key) => texts.has(text);
  const body = narrowedBody(command.body, isWanted, where);
  return body && { ...command, reverses: null, body };
}

type IsWanted = (key: Key) => boolean;

function narrowedBody(body: CommandBody, isWanted: IsWanted, where: Whereabouts): CommandBody | null {
  if (body.type !== 'batch') return narrowedOne(body, isWanted, where);
  const bodies = body.bodies.flatMap((one) => narrowedOne<PartBody>(one, isWanted, where) ?? []);
  return bodies.length > 0 ? { ...body, bodies } : null;
}

function narrowedOne<B extends SimpleBody>(body: B, isWanted: IsWanted, where: Whereabouts): B | null {
  const keys = writtenKeys(body, where);
  const wanted = keys.filter(isWanted);
  if ('edit' in body) {
    const fields = new Set(wanted.map(({ field }) => field));
    const edit = Object.fromEntries(Object.entries(body.edit).filter(([field]) => fields.has(field)));
    return wanted.length > 0 ? { ...body, edit } : null;
  }
  return wanted.length > 0 ? body : null;
}
