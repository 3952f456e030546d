import { ok } from '../../result/result';
import type { BodyOf } from '../commands';
import type { Project } from '../records';
import { changeBriefing, type Outcome, pickSame } from './outcome';

/** Changes what a briefing is called, its date, or where it came from. */
export function editBriefing(project: Project, body: BodyOf<'briefing.edit'>): Outcome {
  return changeBriefing(project, body.briefing, (briefing) => {
    const { address, ...edit } = body.edit;
    const before = { ...briefing, address: briefing.source.address };
    const source = address === undefined ? briefing.source : { ...briefing.source, address };
    return ok({
      briefing: { ...briefing, ...edit, source },
      inverse: { ...body, edit: pickSame(before, body.edit) },
    });
  });
}
