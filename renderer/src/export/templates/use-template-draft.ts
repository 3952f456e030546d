import { useState } from 'react';
import type { OwnTemplate } from '../../../../shared/export/liquid/own-template';
import { saveTemplate } from '../../state/templates';

/** A template as it is being written; it has no id until it is kept for the first time. */
export interface TemplateDraft {
  readonly id: string | null;
  readonly name: string;
  /** As they are typed: separated by commas. */
  readonly tags: string;
  readonly text: string;
}

/** The draft in the editor, and whether there is something in it that is not kept. */
export interface Drafting {
  readonly draft: TemplateDraft | null;
  /** Another one for each template that is taken up; keeping a template does not change it. */
  readonly serial: number;
  readonly isChanged: boolean;
  readonly change: (change: Partial<TemplateDraft>) => void;
  /** Takes up a template, or a draft of a new one. */
  readonly take: (from: OwnTemplate | TemplateDraft | null) => void;
  readonly save: () => Promise<void>;
}

/** Writes on one template at a time. */
export function useTemplateDraft(first: OwnTemplate | null): Drafting {
  const [kept, setKept] = useState<TemplateDraft | null>(first && draftOf(first));
  const [draft, setDraft] = useState<TemplateDraft | null>(kept);
  const [serial, setSerial] = useState(0);
  const isChanged = draft !== null && JSON.stringify(draft) !== JSON.stringify(kept);
  return {
    draft,
    serial,
    isChanged,
    change: (change) => setDraft((old) => old && { ...old, ...change }),
    take: (from) => {
      const next = from && draftOf(from);
      setDraft(next);
      setSerial((last) => last + 1);
      // What is not kept yet is a change from the beginning.
      setKept(next?.id === null ? null : next);
    },
    save: async () => {
      if (!draft || draft.name.trim() === '') return;
      const saved = await saveTemplate({ ...draft, name: draft.name.trim(), tags: tagsOf(draft.tags) });
      if (!saved) return;
      const now = draftOf(saved);
      setKept(now);
      // What was typed meanwhile stays.
      setDraft((current) => (current === draft ? now : current && { ...current, id: saved.id }));
    },
  };
}

function draftOf({ id, name, tags, text }: OwnTemplate | TemplateDraft): TemplateDraft {
  return { id, name, tags: typeof tags === 'string' ? tags : tags.join(', '), text };
}

function tagsOf(tags: string): string[] {
  const all = tags.split(/[,，、;；]/).map((tag) => tag.trim());
  return [...new Set(all.filter((tag) => tag !== ''))];
}
