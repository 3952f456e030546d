import type { CheckSource } from '../../../../shared/project/records';
import type { CheckDraft } from '../../state/check-drafts';
import { isDateGood, isNamed } from './build-check';

/** A field of a source, by its name in the form. */
export type SourceField = keyof Omit<CheckSource, 'file'>;

/** A control of the form. */
export type FormPart =
  | 'verdict'
  | 'note'
  | 'record'
  | 'add'
  | { readonly source: number; readonly field: SourceField };

/** The first field of a source that is empty, where one would go on writing; the first source’s title if none is. */
export function nextField({ sources }: Pick<CheckDraft, 'sources'>): FormPart {
  for (const [source, { file: _file, ...words }] of sources.entries()) {
    const field = FIELDS.find((name) => words[name].trim() === '');
    if (field) return { source, field };
  }
  return { source: 0, field: 'title' };
}

/** What a check lacks most for its verdict; the button to record it where it lacks nothing. */
export function missingPart(draft: CheckDraft): FormPart {
  const { verdict, sources } = draft;
  if (verdict === null) return 'verdict';
  const badDate = sources.findIndex(({ accessed }) => !isDateGood(accessed));
  if (badDate >= 0) return { source: badDate, field: 'accessed' };
  if (verdict === 'unverifiable') return draft.note.trim() ? 'record' : 'note';
  if (!sources.some(isNamed)) return { source: 0, field: 'title' };
  if (verdict !== 'verified' || sources.some((source) => lacking(source) === null)) return 'record';
  const source = sources.findIndex(isNamed);
  return { source, field: (sources[source] && lacking(sources[source])) ?? 'title' };
}

const FIELDS: readonly SourceField[] = ['title', 'publisher', 'locator', 'address', 'accessed', 'extract'];

/** What `verified` needs of a source and is not there. */
function lacking({ title, publisher, address, locator, accessed }: CheckSource): SourceField | null {
  if (!title.trim()) return 'title';
  if (!publisher.trim() && !address.trim()) return 'publisher';
  if (!locator.trim()) return 'locator';
  return accessed.trim() ? null : 'accessed';
}
