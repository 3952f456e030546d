import type { CommandBody, PartBody } from '../commands';
import type { Briefing, Project } from '../records';

/** The change that makes one speaker of two: every turn and quote of `speaker` is that of `into` from then on. */
export function planSpeakerMerge(
  project: Pick<Project, 'annotations'>,
  { id: briefing, turns }: Briefing,
  speaker: string,
  into: string,
): CommandBody {
  const edit = { speaker: into };
  const spoken: PartBody[] = turns
    .filter((turn) => turn.speaker === speaker)
    .map((turn) => ({ type: 'turn.edit', briefing, turn: turn.id, edit }));
  const quoted: PartBody[] = project.annotations
    .filter((one) => one.kind === 'quote' && one.anchor.briefing === briefing && one.speaker === speaker)
    .map(({ id }) => ({ type: 'annotation.edit', annotation: id, edit }));
  const gone: PartBody = { type: 'speaker.remove', briefing, speaker };
  return { type: 'batch', as: 'speaker.merge', bodies: [...spoken, ...quoted, gone] };
}
