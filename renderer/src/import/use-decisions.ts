import { useState } from 'react';
import type { Draft } from '../../../shared/ipc/contract';
import type { Decisions } from '../../../shared/project/decisions';
import type { Project, Relation } from '../../../shared/project/records';
import { relationTo } from './relation-to';

export type SpeakerDecision = Decisions['speakers'][number];
export type RejectedKind = keyof Decisions['rejected'];

export interface DecisionForm {
  readonly decisions: Decisions;
  /** Where it goes: a project's id, or null for a new one. */
  readonly project: string | null;
  /** What it is to a briefing of that project; null where it is another event. */
  readonly relation: Relation | null;
  readonly isDateGood: boolean;
  /** Whether it can be stored. */
  readonly isComplete: boolean;
  readonly setProject: (project: string | null) => void;
  /** By the id of the other briefing. */
  readonly setRelated: (briefing: string | null) => void;
  readonly change: (change: Partial<Pick<Decisions, 'title' | 'language' | 'date' | 'address'>>) => void;
  readonly changeSpeaker: (id: string, change: Partial<SpeakerDecision>) => void;
  readonly setRejected: (kind: RejectedKind, id: string, rejected: boolean) => void;
}

/**
 * What the editor decides on the sheet. The files of one round go into the same project; a single file
 * goes into a new one, unless the open project has nothing in it yet.
 */
export function useDecisions(draft: Draft, open: Project | null, isLater: boolean): DecisionForm {
  const [decided, setDecided] = useState(draft);
  const [decisions, setDecisions] = useState(() => initialDecisions(draft));
  const [project, setProject] = useState(open && (isLater || open.briefings.length === 0) ? open.id : null);
  const [other, setRelated] = useState<string | null>(null);
  // Read again in another encoding, nothing in it is what was decided on.
  if (decided !== draft) {
    setDecided(draft);
    setDecisions(initialDecisions(draft));
  }
  const related = open?.briefings.find(({ id }) => id === other);
  const isDateGood = decisions.date === null || /^\d{4}-\d{2}-\d{2}$/.test(decisions.date);
  return {
    decisions,
    project,
    relation: related ? relationTo(related, decisions.language) : null,
    isDateGood,
    isComplete: isDateGood && decisions.title.trim() !== '',
    setProject: (chosen) => {
      setProject(chosen);
      setRelated(null);
    },
    setRelated,
    change: (change) => setDecisions((now) => ({ ...now, ...change })),
    changeSpeaker: (id, change) =>
      setDecisions((now) => ({
        ...now,
        speakers: now.speakers.map((speaker) => (speaker.id === id ? { ...speaker, ...change } : speaker)),
      })),
    setRejected: (kind, id, rejected) =>
      setDecisions((now) => {
        const others = now.rejected[kind].filter((other) => other !== id);
        return { ...now, rejected: { ...now.rejected, [kind]: rejected ? [...others, id] : others } };
      }),
  };
}

function initialDecisions({ fileName, address, reading }: Draft): Decisions {
  return {
    title: reading.title ?? fileName.replace(/\.[^.]+$/, ''),
    language: reading.language,
    date: reading.date,
    address,
    speakers: reading.speakers.map(({ id, name, title, organisation, role }) => ({
      id,
      name,
      title,
      organisation,
      role,
      sameAs: null,
    })),
    rejected: { turns: [], injected: [], furniture: [], figures: [], claims: [] },
  };
}
