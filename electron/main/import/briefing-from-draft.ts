import type { CommandBody } from '../../../shared/project/commands';
import type { Decisions } from '../../../shared/project/decisions';
import { makeBriefing } from '../../../shared/project/make-briefing';
import type { Relation } from '../../../shared/project/records';
import { sha256 } from '../store/sha256';
import type { HeldDraft } from './drafts';

/** The command that puts a draft into a project, with the editor's decisions carried out and what it is to another briefing. */
export function briefingFromDraft(
  { draft, bytes, own }: HeldDraft,
  decisions: Decisions | null,
  relation: Relation | null,
  { now, newId, by }: { readonly now: number; readonly newId: () => string; readonly by: string },
): Extract<CommandBody, { type: 'briefing.add' }> {
  const { text, structure, reading, fileName, mediaType, encoding, byteLength } = draft;
  const made = makeBriefing({
    reading,
    ...(decisions && { decisions }),
    source: {
      sha256: sha256(bytes),
      text: own && sha256(own),
      fileName,
      mediaType,
      encoding,
      byteLength,
      length: text.length,
      address: draft.address,
      importedAt: now,
    },
    structure,
    text,
    id: newId(),
    newId,
    now,
    by,
  });
  const { briefing, annotations } = made;
  const links = relation ? [{ ...relation, id: newId(), briefing: briefing.id }] : [];
  return { type: 'briefing.add', briefing, annotations, checks: [], links };
}
