import { ok } from '../../../shared/result/result';
import type { Handlers } from './answer';
import { type Context, onDesk } from './context';

/** The list of projects, and new ones. */
export function libraryHandlers(
  context: Context,
): Pick<Handlers, 'library.list' | 'project.create' | 'project.openSample'> {
  return {
    'library.list': () => onDesk(context, async (desk) => ok(desk.cards)),
    'project.create': ({ title }) => onDesk(context, (desk) => desk.createProject(title)),
    'project.openSample': () =>
      onDesk(context, (desk) => desk.openSample(context.words(desk.settings).sampleTitle)),
  };
}
