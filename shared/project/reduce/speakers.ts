import { fail } from '../../result/problem';
import { ok } from '../../result/result';
import type { BodyOf } from '../commands';
import { find, replace } from '../record-list';
import type { Annotation, Project } from '../records';
import { changeBriefing, invalid, type Outcome, pickSame, unknown } from './outcome';

/** Changes what a speaker is called or does. */
export function editSpeaker(project: Project, body: BodyOf<'speaker.edit'>): Outcome {
  return changeBriefing(project, body.briefing, (briefing) => {
    const speaker = find(briefing.speakers, body.speaker);
    if (!speaker) return unknown(body.speaker);
    return ok({
      briefing: { ...briefing, speakers: replace(briefing.speakers, { ...speaker, ...body.edit }) },
      inverse: { ...body, edit: pickSame(speaker, body.edit) },
    });
  });
}

/** Puts a speaker among the others. */
export function addSpeaker(
  project: Project,
  { briefing: id, speaker, index }: BodyOf<'speaker.add'>,
): Outcome {
  return changeBriefing(project, id, (briefing) => {
    if (find(briefing.speakers, speaker.id)) return fail('command.duplicate-id', { id: speaker.id });
    return ok({
      briefing: { ...briefing, speakers: briefing.speakers.toSpliced(index, 0, speaker) },
      inverse: { type: 'speaker.remove', briefing: id, speaker: speaker.id },
    });
  });
}

/** Takes away a speaker who has no turn and no quote. */
export function removeSpeaker(project: Project, body: BodyOf<'speaker.remove'>): Outcome {
  return changeBriefing(project, body.briefing, (briefing) => {
    const index = briefing.speakers.findIndex(({ id }) => id === body.speaker);
    const speaker = briefing.speakers[index];
    if (!speaker) return unknown(body.speaker);
    const speaks =
      briefing.turns.some((turn) => turn.speaker === speaker.id) ||
      project.annotations.some((one) => one.anchor.briefing === briefing.id && isSaidBy(one, speaker.id));
    if (speaks) return invalid('has words');
    return ok({
      briefing: { ...briefing, speakers: briefing.speakers.toSpliced(index, 1) },
      inverse: { type: 'speaker.add', briefing: briefing.id, speaker, index },
    });
  });
}

function isSaidBy(annotation: Annotation, speaker: string): boolean {
  return annotation.kind === 'quote' && annotation.speaker === speaker;
}
