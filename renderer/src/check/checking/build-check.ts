import type {
  Annotation,
  Check,
  CheckMethod,
  CheckSource,
  Project,
} from '../../../../shared/project/records';
import { judgedNow } from '../../../../shared/project/staleness';
import type { CheckDraft } from '../../state/check-drafts';

/** The check that a filled form means, or null without a verdict. A source with nothing in it is none. */
export function buildCheck(
  project: Pick<Project, 'briefings'>,
  annotation: Annotation,
  draft: CheckDraft,
  { id, now, author }: { readonly id: string; readonly now: number; readonly author: string },
): Check | null {
  const { verdict, note, sources } = draft;
  if (verdict === null) return null;
  return {
    id,
    annotation: annotation.id,
    verdict,
    method: methodOf(annotation, draft),
    sources: sources.map(trimmed).filter(isNamed),
    note: note.trim(),
    at: now,
    by: author,
    judged: judgedNow(project, annotation),
    signed: null,
    withdrawn: null,
  };
}

/** How an annotation is checked: a quote as was chosen, by ear where nothing was; all else against sources. */
export function methodOf(
  { kind }: Pick<Annotation, 'kind'>,
  { method }: Pick<CheckDraft, 'method'>,
): CheckMethod {
  if (kind !== 'quote') return 'sources';
  return method === null || method === 'sources' ? 'recording' : method;
}

/** Whether a form can be recorded: it has a verdict, and every date of access is empty or a date. */
export function isRecordable({ verdict, sources }: Pick<CheckDraft, 'verdict' | 'sources'>): boolean {
  return verdict !== null && sources.every(({ accessed }) => isDateGood(accessed));
}

/** Whether a date of access is empty or written as `YYYY-MM-DD`. */
export function isDateGood(accessed: string): boolean {
  return /^(\d{4}-\d{2}-\d{2})?$/.test(accessed.trim());
}

/** Whether anything was written about a source. */
export function isNamed({ file, ...words }: CheckSource): boolean {
  return file !== null || Object.values(words).some((text) => text.trim() !== '');
}

function trimmed(source: CheckSource): CheckSource {
  return {
    title: source.title.trim(),
    publisher: source.publisher.trim(),
    address: source.address.trim(),
    locator: source.locator.trim(),
    accessed: source.accessed.trim(),
    extract: source.extract.trim(),
    file: source.file,
  };
}
