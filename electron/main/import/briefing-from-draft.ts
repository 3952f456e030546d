import type { CommandBody } from '../../../shared/project/commands';
import type { Decisions } from '../../../shared/project/decisions';
import { makeBriefing } from '../../../shared/project/make-briefing';
import { sha256 } from '../store/sha256';
import type { HeldDraft } from './drafts';

/** The command that puts a draft into a project, with the editor's decisions carried out. */
export function briefingFromDraft(
  { draft, bytes }: HeldDraft,
  decisions: Decisions | null,
  { now, newId, by }: { readonly now: number; readonly newId: () => string; readonly by: string },
): Extract<CommandBody, { type: 'briefing.add' }> {
  const { text, reading, fileName, mediaType, encoding, byteLength } = draft;
  const made = makeBriefing({
    reading,
    ...(decisions && { decisions }),
    source: {
      sha256: sha256(bytes),
      fileName,
      mediaType,
      encoding,
      byteLength,
      length: text.length,
      address: null,
      importedAt: now,
    },
    text,
    id: newId(),
    newId,
    now,
    by,
  });
  return { type: 'briefing.add', briefing: made.briefing, annotations: made.annotations, checks: [] };
}
