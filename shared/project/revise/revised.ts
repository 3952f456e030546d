import type { CommandBody } from '../commands';
import { type Briefing, emptyProject } from '../records';
import { reduce } from '../reduce';

/** A briefing after a change of its own records, without regard to annotations; null where the change is refused. */
export function revised(briefing: Briefing, body: CommandBody): Briefing | null {
  const alone = { ...emptyProject('', '', 0), briefings: [briefing] };
  const reduced = reduce(alone, { id: '', at: 0, by: '', reverses: null, body });
  return (reduced.ok && reduced.value.project.briefings[0]) || null;
}
