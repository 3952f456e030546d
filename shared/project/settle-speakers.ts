import type { SpeakerFinding } from '../transcript/findings';
import type { Decisions } from './decisions';

/** The speakers as an editor wants them, and who each finding has become. */
export interface SettledSpeakers {
  readonly speakers: readonly SpeakerFinding[];
  /** The id of the speaker whom a finding's id stands for now. */
  readonly resolve: (id: string) => string;
}

/**
 * Carries out what was decided about speakers: names, titles and roles as edited, and a speaker who is
 * `sameAs` another one replaced by that one. An empty name is no name, so the one found stays.
 */
export function settleSpeakers(
  found: readonly SpeakerFinding[],
  decided: Decisions['speakers'],
): SettledSpeakers {
  const known = new Set(found.map(({ id }) => id));
  const byId = new Map(decided.map((speaker) => [speaker.id, speaker]));
  const resolve = (id: string): string => {
    const seen = new Set<string>();
    let now = id;
    for (;;) {
      const next = byId.get(now)?.sameAs;
      // Two speakers who are each declared the other stay who they are.
      if (!next || !known.has(next) || seen.has(next)) return seen.has(id) ? id : now;
      seen.add(next);
      now = next;
    }
  };
  const speakers = found
    .filter(({ id }) => resolve(id) === id)
    .map((finding): SpeakerFinding => {
      const edit = byId.get(finding.id);
      if (!edit) return finding;
      return {
        ...finding,
        name: edit.name.trim() || finding.name,
        title: edit.title?.trim() || null,
        organisation: edit.organisation?.trim() || null,
        role: edit.role,
      };
    });
  return { speakers, resolve };
}
