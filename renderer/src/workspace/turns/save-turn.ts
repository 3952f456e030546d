import type { CommandBody } from '../../../../shared/project/commands';
import type { Briefing, Turn } from '../../../../shared/project/records';
import { newId } from '../../state/new-id';
import { dispatch } from '../../state/project';
import type { NewSpeaker } from './new-speaker-fields';

/** What a turn is to be; its speaker by id, or somebody new. */
export interface TurnValues extends Pick<Turn, 'kind' | 'time'> {
  readonly speaker: string | NewSpeaker;
}

/** Stores what was changed on a turn; whether it is as wanted now. */
export async function saveTurn(briefing: Briefing, turn: Turn, values: TurnValues): Promise<boolean> {
  const body = planTurn(briefing, turn, values, newId());
  return body === null || (await dispatch(body)) === null;
}

/** The change that makes a turn what it is to be, or null where it is that already; `id` is for somebody new. */
export function planTurn(
  briefing: Briefing,
  turn: Turn,
  { speaker, kind, time }: TurnValues,
  id: string,
): CommandBody | null {
  const somebody = typeof speaker === 'string' ? null : speaker;
  const by = typeof speaker === 'string' ? speaker : id;
  const edit = {
    ...(by !== turn.speaker && { speaker: by }),
    ...(kind !== turn.kind && { kind }),
    ...(time !== turn.time && { time }),
  };
  if (Object.keys(edit).length === 0) return null;
  const change = { type: 'turn.edit', briefing: briefing.id, turn: turn.id, edit } as const;
  if (!somebody) return change;
  const { name, title, role } = somebody;
  const added = { id, name: name.trim(), title: title.trim() || null, organisation: null, role };
  const add = {
    type: 'speaker.add',
    briefing: briefing.id,
    speaker: added,
    index: briefing.speakers.length,
  } as const;
  return { type: 'batch', as: 'turn.edit', bodies: [add, change] };
}
