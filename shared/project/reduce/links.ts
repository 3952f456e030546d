import { fail } from '../../result/problem';
import { ok } from '../../result/result';
import type { BodyOf } from '../commands';
import { isRevisionOf } from '../links';
import { append, find } from '../record-list';
import type { Project } from '../records';
import { invalid, type Outcome, unknown } from './outcome';

/**
 * Says that two briefings are of one event, which means nothing for as long as one of them is not there. A briefing revises at most one other, and none that revises it.
 */
export function addLink(project: Project, body: BodyOf<'link.add'>): Outcome {
  const { link } = body;
  if (find(project.links, link.id)) return fail('command.duplicate-id', { id: link.id });
  if (link.briefing === link.other) return invalid('linked to itself');
  if (link.kind === 'revision') {
    const isTaken = project.links.some((one) => one.kind === 'revision' && one.briefing === link.briefing);
    if (isTaken) return invalid('a revision already');
    if (isRevisionOf(project, link.other, link.briefing)) return invalid('a circle of revisions');
  }
  return ok({
    change: { links: append(project.links, [link]) },
    inverse: { type: 'link.remove', link: link.id },
  });
}

/** Takes that back. */
export function removeLink(project: Project, body: BodyOf<'link.remove'>): Outcome {
  const link = find(project.links, body.link);
  if (!link) return unknown(body.link);
  return ok({
    change: { links: project.links.filter(({ id }) => id !== link.id) },
    inverse: { type: 'link.add', link },
  });
}
