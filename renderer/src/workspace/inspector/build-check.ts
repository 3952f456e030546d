import type { Check, Claim, Figure, Project } from '../../../../shared/project/records';
import { judgedNow } from '../../../../shared/project/staleness';
import type { CheckDraft } from '../../state/check-drafts';

/** The check that a filled form means, or null without a verdict. A source with nothing in it is none. */
export function buildCheck(
  project: Pick<Project, 'briefings'>,
  annotation: Figure | Claim,
  { verdict, note, ...source }: CheckDraft,
  { id, now, author }: { readonly id: string; readonly now: number; readonly author: string },
): Check | null {
  if (verdict === null) return null;
  const trimmed = {
    title: source.title.trim(),
    publisher: source.publisher.trim(),
    address: source.address.trim(),
    locator: source.locator.trim(),
    accessed: source.accessed.trim(),
    extract: source.extract.trim(),
  };
  const isNamed = source.file !== null || Object.values(trimmed).some(Boolean);
  return {
    id,
    annotation: annotation.id,
    verdict,
    method: 'sources',
    sources: isNamed ? [{ ...trimmed, file: source.file }] : [],
    note: note.trim(),
    at: now,
    by: author,
    judged: judgedNow(project, annotation),
    signed: null,
    withdrawn: null,
  };
}

/** Whether a form can be recorded: it has a verdict, and its date of access is empty or a date. */
export function isRecordable({ verdict, accessed }: CheckDraft): boolean {
  return verdict !== null && isDateGood(accessed);
}

/** Whether a date of access is empty or written as `YYYY-MM-DD`. */
export function isDateGood(accessed: string): boolean {
  return /^(\d{4}-\d{2}-\d{2})?$/.test(accessed.trim());
}
