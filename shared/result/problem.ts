import { err } from './result';

/**
 * The closed set of things that can go wrong on bad input. Each code has its words in the `errors`
 * catalogue of every language; `detail` fills the placeholders of those words.
 */
export const PROBLEM_CODES = [
  'file.missing',
  'file.folder',
  'file.empty',
  'file.binary',
  'file.too-large',
  'file.unreadable',
  'file.no-access',
  'file.not-written',
  'file.not-opened',
  'file.not-harmless',
  'text.encoding',
  'text.unknown-encoding',
  'text.too-long',
  'import.draft-gone',
  'import.unknown-format',
  'import.damaged',
  'import.encrypted',
  'import.old-word',
  'import.too-much',
  'import.no-text',
  'import.timeout',
  'import.memory',
  'import.stopped',
  'import.empty-folder',
  'project.missing',
  'project.damaged',
  'project.newer',
  'project.locked',
  'project.lock-lost',
  'project.unreadable',
  'project.read-only',
  'project.source-missing',
  'project.other-source',
  'project.other-reading',
  'backup.unreadable',
  'archive.not-one',
  'archive.damaged',
  'archive.newer',
  'archive.too-large',
  'library.damaged',
  'library.newer',
  'library.locked',
  'library.lock-lost',
  'library.unreadable',
  'store.not-saved',
  'command.invalid',
  'command.unknown-target',
  'command.duplicate-id',
  'command.bad-anchor',
  'check.no-source',
  'check.no-locator',
  'check.no-access-date',
  'check.not-independent',
  'check.same-text',
  'check.copied-file',
  'check.copied-extract',
  'check.file-missing',
  'check.own-sign-off',
  'undo.nothing',
  'export.mismatch',
  'export.not-printed',
  'export.nothing',
  'export.no-subject',
  'export.which-briefing',
  'export.which-project',
  'export.edited',
  'template.unknown-variable',
  'template.unknown-filter',
  'template.unknown-tag',
  'template.not-closed',
  'template.bad-value',
  'template.limit',
  'template.syntax',
  'template.unsaid',
  'template.missing',
  'template.name-taken',
  'print.failed',
  'ipc.refused',
  'app.failed',
  'app.no-folder',
] as const;

/** One of the closed set of error codes. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** What went wrong, as a code and the values that its message needs. */
export interface Problem {
  readonly code: ProblemCode;
  readonly detail: Readonly<Record<string, string>>;
}

/** A failure that carries a problem. */
export function fail(code: ProblemCode, detail: Readonly<Record<string, string>> = {}) {
  return err<Problem>({ code, detail });
}
