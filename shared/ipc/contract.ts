import { z } from 'zod';
import type { Reading } from '../engine/reading';
import { exportOptionsSchema } from '../export/options';
import { type Command, commandBodySchema } from '../project/commands';
import { decisionsSchema } from '../project/decisions';
import { idSchema, type Project } from '../project/records';
import { type Settings, settingsSchema, type UiLanguage } from '../project/settings';
import type { Problem } from '../result/problem';
import type { Result } from '../result/result';
import type { RequestName } from './channels';

/** A project as the library lists it. Times are milliseconds since 1970. */
export interface ProjectCard {
  readonly id: string;
  readonly title: string;
  readonly briefings: number;
  readonly quotes: number;
  /** Statistics that nobody has checked yet. */
  readonly unchecked: number;
  readonly changedAt: number;
}

/** What can be undone and redone next, as the type of its command; null when there is nothing. */
export interface UndoState {
  readonly undo: Command['body']['type'] | null;
  readonly redo: Command['body']['type'] | null;
}

/** A project in the renderer's hands: a copy of the state and the decoded sources by SHA-256. */
export interface OpenProject {
  readonly project: Project;
  readonly texts: Readonly<Record<string, string>>;
  /** Number of commands applied so far. */
  readonly revision: number;
  readonly undo: UndoState;
}

/** A command that was applied and is on the disk; the renderer applies it to its copy. */
export interface Change {
  readonly command: Command;
  /** Number of commands applied, this one included. */
  readonly revision: number;
  readonly undo: UndoState;
}

/** A file that was read and waits for the editor's decisions; nothing is stored yet. */
export interface Draft {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly encoding: string;
  readonly byteLength: number;
  readonly text: string;
  readonly reading: Reading;
}

/** What became of the files that were chosen or dropped: each a draft or a problem of its own. */
export interface ReadFiles {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

/** The state to show first: in one answer, so that the window fills in one step. */
export interface Start {
  readonly settings: Settings;
  /** The catalogue for `system`: the operating system's language, or the one given with `--lang`. */
  readonly systemLanguage: UiLanguage;
  readonly projects: readonly ProjectCard[];
  /** The project to open at once: the last one, or the sample at the very first start. */
  readonly open: OpenProject | null;
  /** Files given on the command line. */
  readonly offered: ReadFiles;
}

const none = z.strictObject({});
const project = z.strictObject({ project: idSchema });

/** The schema of each request, checked in the main process before anything else happens. */
export const requestSchemas = {
  'app.start': none,
  'settings.change': settingsSchema.unwrap().partial(),
  'library.list': none,
  'project.create': z.strictObject({ title: z.string().trim().min(1).max(200) }),
  'project.openSample': none,
  'project.open': project,
  'project.close': project,
  /** `id` names the command: sent twice, it is applied once. */
  'project.dispatch': z.strictObject({ project: idSchema, id: idSchema, body: commandBodySchema }),
  'project.undo': project,
  'project.redo': project,
  'import.choose': none,
  /** Paths come from the preload script, which asks Electron for them; the renderer never sees one. */
  'import.files': z.strictObject({ paths: z.array(z.string()).max(200) }),
  'import.text': z.strictObject({ text: z.string() }),
  /** Without a project, a new one is made and named after the briefing. */
  'import.commit': z.strictObject({
    draft: idSchema,
    project: idSchema.nullable(),
    decisions: decisionsSchema,
  }),
  'import.discard': z.strictObject({ draft: idSchema }),
  'export.save': z.strictObject({ project: idSchema, options: exportOptionsSchema }),
} satisfies Record<RequestName, z.ZodType>;

/** What each request sends. */
export type Request<N extends RequestName> = z.infer<(typeof requestSchemas)[N]>;

/** What each request answers when it goes well. */
export interface Answers {
  'app.start': Start;
  'settings.change': Settings;
  'library.list': readonly ProjectCard[];
  'project.create': OpenProject;
  'project.openSample': OpenProject;
  'project.open': OpenProject;
  'project.close': null;
  'project.dispatch': Change;
  'project.undo': Change;
  'project.redo': Change;
  /** Without a choice, no drafts and no problems. */
  'import.choose': ReadFiles;
  'import.files': ReadFiles;
  'import.text': Draft;
  'import.commit': { readonly open: OpenProject; readonly briefing: string };
  'import.discard': null;
  /** The name of the file, or null when the dialog was cancelled. */
  'export.save': string | null;
}

/** The answer to a request: its value, or what went wrong. */
export type Answer<N extends RequestName> = Result<Answers[N], Problem>;

/** Entries of the application menu that act on the window. */
export type MenuEntry =
  | 'new-project'
  | 'import'
  | 'export'
  | 'library'
  | 'undo'
  | 'redo'
  | 'quotes'
  | 'figures'
  | 'notes'
  | 'cleanup';

/** What each event carries. */
export interface Events {
  'import.offered': ReadFiles;
  'menu.chosen': MenuEntry;
  problem: Problem;
}
