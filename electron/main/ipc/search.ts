import { ok } from '../../../shared/result/result';
import type { Handlers } from './answer';
import { type Context, onDesk } from './context';

/** The search over all projects. */
export function searchHandlers(context: Context): Pick<Handlers, 'search.run'> {
  return { 'search.run': (query) => onDesk(context, async (desk) => ok(await desk.search.run(query))) };
}
