import { z } from 'zod';
import type { ActionId } from '../actions/table';
import type { Reading } from '../engine/reading';
import { FORMATS } from '../export/formats/formats';
import { type OwnTemplate, ownTemplateSchema, templateIdSchema } from '../export/liquid/own-template';
import { exportOptionsSchema } from '../export/options';
import { ENCODINGS, type Encoding } from '../import/encodings';
import type { Remark } from '../import/remarks';
import { type ChangeName, type Command, commandBodySchema } from '../project/commands';
import { decisionsSchema } from '../project/decisions';
import type { HistoryLine } from '../project/history';
import { CHOICES, type ConflictReason } from '../project/merge/conflict';
import type { FieldValue } from '../project/merge/values';
import { idSchema, type KeptFile, keptFileSchema, type Project, relationSchema } from '../project/records';
import { type Settings, settingsSchema } from '../project/settings';
import type { UiLanguage } from '../project/settings-choices';
import type { Subject } from '../project/subject';
import type { Problem } from '../result/problem';
import type { Result } from '../result/result';
import { searchQuerySchema } from '../search/query';
import type { ProjectHits } from '../search/run-query';
import type { Structure } from '../text/structure';
import type { RequestName } from './channels';

/*
 * All that passes between the window and the main process, on one page: what is not here cannot be asked for.
 */

/** A project as the library lists it. Times are milliseconds since 1970. */
export interface ProjectCard {
  readonly id: string;
  readonly title: string;
  readonly briefings: number;
  readonly quotes: number;
  /** Statistics that nobody has checked yet. */
  readonly unchecked: number;
  readonly changedAt: number;
  /** Put away, and still there to be opened. */
  readonly archived: boolean;
  /** When it went to the trash; null where it did not. */
  readonly trashedAt: number | null;
}

/** What can be undone and redone next, as what people know it by; null when there is nothing. */
export interface UndoState {
  readonly undo: ChangeName | null;
  readonly redo: ChangeName | null;
}

/** What had to be done to open a project, and what the person has to know about it. */
export interface Opening {
  /** `read` where the project can be looked at and exported, and not changed. */
  readonly access: 'write' | 'read';
  /** Which of its files the project was brought back from; null where none was damaged. */
  readonly recovered: {
    readonly from: 'journal' | 'snapshot' | 'previous' | 'backup';
    /** How many changes that were saved once are lost; null where nobody can tell. */
    readonly missing: number | null;
  } | null;
  /** The version of its files where it was older than this program's; a backup of them was kept. */
  readonly migratedFrom: number | null;
  /** Names of copies in its folder that a service which keeps folders in step has made. */
  readonly conflictedCopies: readonly string[];
}

/** A project in the renderer's hands: a copy of the state and the decoded sources by SHA-256. */
export interface OpenProject {
  readonly project: Project;
  readonly texts: Readonly<Record<string, string>>;
  /** Number of commands applied so far. */
  readonly revision: number;
  readonly undo: UndoState;
  readonly opening: Opening;
}

/** A command that was applied and is on the disk; the renderer applies it to its copy. */
export interface Change {
  readonly command: Command;
  /** Number of commands applied, this one included. */
  readonly revision: number;
  readonly undo: UndoState;
}

/** A page of a project's history, the newest command first. */
export interface HistoryPage {
  readonly lines: readonly HistoryLine[];
  /** Whether there are older ones. What a repair could not save of the history is in none of them. */
  readonly hasOlder: boolean;
}

/** A backup of a project and what is in it. */
export interface BackupCard {
  /** Names it to `backup.restore`. */
  readonly name: string;
  /** When it was made. */
  readonly at: number;
  /** How many commands had been applied then. */
  readonly revision: number;
  /** What the project was then; null where the backup cannot be read any more. */
  readonly contents: Pick<ProjectCard, 'title' | 'briefings' | 'quotes' | 'unchecked' | 'changedAt'> | null;
}

/** A project file (`.presser`) that was unpacked and checked, and waits to be told what becomes of it. */
export interface Arrival {
  readonly id: string;
  readonly fileName: string;
  readonly title: string;
  readonly briefings: number;
  readonly quotes: number;
  /** When somebody changed the project last. */
  readonly changedAt: number;
  /** The project here that it is a copy of, which it can be merged into; null where there is none. */
  readonly known: ProjectCard | null;
}

/** What merging an arrival into the project here would come to. */
export interface Comparison {
  /** Changes of theirs that ours does not speak against, oldest first. */
  readonly clean: readonly HistoryLine[];
  readonly conflicts: readonly MergeConflict[];
}

/** One side of a conflict: what it says, and who said so last. `null` where it has removed the whole. */
export interface ConflictSide {
  readonly value: FieldValue;
  readonly removed: boolean;
  /** Empty where the history does not tell. */
  readonly by: string;
  readonly at: number;
}

/** Something that both sides have changed and a person has to decide. */
export interface MergeConflict {
  readonly key: string;
  readonly reason: ConflictReason;
  readonly subject: Subject;
  /** The field in question; null where it is about the whole. */
  readonly field: string | null;
  readonly ours: ConflictSide;
  readonly theirs: ConflictSide;
  readonly choices: readonly (typeof CHOICES)[number][];
}

/** What was found in the projects that are not in the trash. */
export interface SearchAnswer {
  /** The project that was changed last comes first. */
  readonly projects: readonly (ProjectHits & { readonly archived: boolean })[];
  /** How many places there are; the first of them are given. */
  readonly count: number;
  /** How many projects are known of how many, while some are still being read: asked again, there may be more. */
  readonly reading: { readonly done: number; readonly of: number } | null;
  /** Titles of projects that could not be read. */
  readonly unread: readonly string[];
  /** Names of speakers and tags that there are, for the filters. */
  readonly speakers: readonly string[];
  readonly tags: readonly string[];
}

/** A file that was read and waits for the editor's decisions; nothing is stored yet. */
export interface Draft {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly encoding: string;
  readonly byteLength: number;
  readonly text: string;
  readonly structure: readonly Structure[];
  /** Where the file says that it came from. */
  readonly address: string | null;
  readonly remarks: readonly Remark[];
  /** Encodings that the bytes could be in, the most likely one first; none where they hold no plain text. */
  readonly encodings: readonly Encoding[];
  /** The first bytes that are no characters: the offset of each, and its line from 1. */
  readonly badBytes: readonly { readonly at: number; readonly line: number }[];
  readonly reading: Reading;
}

/**
 * What became of the files that were chosen or dropped, and of those in folders: each a draft, an arrival or a problem
 * of its own.
 */
export interface ReadFiles {
  readonly drafts: readonly Draft[];
  readonly arrivals: readonly Arrival[];
  readonly problems: readonly Problem[];
  /** Names of files in folders that were left alone: hidden ones, links, and kinds that hold no transcript. */
  readonly skipped: readonly string[];
  /** How many more there were in folders than are read at once. */
  readonly beyond: number;
}

/** How far the reading of files is. */
export interface ImportProgress {
  readonly name: string;
  /** Which file it is, from 1. */
  readonly at: number;
  readonly of: number;
  /** The text is taken out of the file, then the engine reads it. */
  readonly phase: 'extracting' | 'reading';
  /** Of a file whose pages are known: how many have been gone through. */
  readonly pages: { readonly done: number; readonly of: number } | null;
}

/** What became of an export: written, or waiting to be told what becomes of a file that somebody has edited since. */
export type SavedExport =
  | { readonly kind: 'written'; readonly name: string }
  | {
      readonly kind: 'edited';
      /** Names it to `export.settle`. */
      readonly id: string;
      readonly name: string;
      /** What is in the file now, and what it would become; null where these are no texts. */
      readonly texts: { readonly found: string; readonly made: string } | null;
    };

/** The state to show first: in one answer, so that the window fills in one step. */
export interface Start {
  readonly settings: Settings;
  /** The catalogue for `system`: the operating system's language, or the one given with `--lang`. */
  readonly systemLanguage: UiLanguage;
  readonly projects: readonly ProjectCard[];
  /** The sample project by its id, once there is one. */
  readonly sample: string | null;
  /** Whether the list of projects was damaged and had to be put together again. */
  readonly isLibraryRecovered: boolean;
  /** Names of copies of the library that a service which keeps folders in step has made. */
  readonly conflictedCopies: readonly string[];
  /** The project to open at once: the last one, or the sample at the very first start. */
  readonly open: OpenProject | null;
  /** The project that should have been opened and could not. */
  readonly unopened: { readonly project: string; readonly problem: Problem } | null;
}

/**
 * How a project is opened: to work on, to look at, to work on although somebody who gives no sign of life
 * holds it, or to work on what could be saved of it although something is lost.
 */
export const OPEN_WAYS = ['write', 'read', 'take-over', 'accept-loss'] as const;
export type OpenWay = (typeof OPEN_WAYS)[number];

const none = z.strictObject({});
const project = z.strictObject({ project: idSchema });
const title = z.string().trim().min(1).max(200);
const keptFile = z.strictObject({ project: idSchema, sha256: keptFileSchema.unwrap().shape.sha256 });
const arrival = z.strictObject({ arrival: idSchema });

/** The schema of each request, checked in the main process before anything else happens. */
export const requestSchemas = {
  /** `takeOver` takes the library of a process that gives no sign of life. */
  'app.start': z.strictObject({ takeOver: z.boolean() }),
  'app.diagnostics': none,
  'settings.change': settingsSchema.unwrap().partial(),
  'library.list': none,
  'library.showFolder': none,
  'project.create': z.strictObject({ title }),
  'project.openSample': none,
  'project.open': z.strictObject({ project: idSchema, way: z.enum(OPEN_WAYS) }),
  'project.close': project,
  'project.rename': z.strictObject({ project: idSchema, title }),
  'project.duplicate': z.strictObject({ project: idSchema, title }),
  'project.archive': z.strictObject({ project: idSchema, archived: z.boolean() }),
  'project.trash': project,
  'project.restore': project,
  /** Only what is in the trash can be deleted for good. */
  'project.delete': project,
  'project.showFolder': project,
  /** Asks for the file that a source came from and keeps it where it is the very same. */
  'project.supplySource': project,
  /** `before` is the `seq` of the oldest line that is known; null begins at the newest. */
  'project.history': z.strictObject({ project: idSchema, before: z.int().nullable() }),
  /** `id` names the command: sent twice, it is applied once. */
  'project.dispatch': z.strictObject({ project: idSchema, id: idSchema, body: commandBodySchema }),
  'project.undo': project,
  'project.redo': project,
  'backup.list': project,
  /** `state` takes the open project back to it, which can be undone; `copy` makes a new project of it. */
  'backup.restore': z.strictObject({
    project: idSchema,
    backup: z.string().max(100),
    as: z.enum(['state', 'copy']),
  }),
  /** Packs a project into one file that the person chooses. */
  'archive.save': project,
  /** Keeps an arrival as a project of its own; a copy, where the project is here already. */
  'arrival.keep': z.strictObject({ arrival: idSchema, title }),
  'arrival.compare': arrival,
  /** A choice for each conflict, by its key. */
  'arrival.merge': z.strictObject({
    arrival: idSchema,
    choices: z.record(z.string(), z.enum(CHOICES)),
  }),
  'arrival.discard': arrival,
  'import.choose': z.strictObject({ what: z.enum(['files', 'folder']) }),
  /** Paths come from the preload script, which asks Electron for them; the renderer never sees one. */
  'import.files': z.strictObject({ paths: z.array(z.string()).max(10_000) }),
  /** `html` is the same with its formatting, where the clipboard has that too. */
  'import.text': z.strictObject({ text: z.string(), html: z.string().nullable() }),
  /** Reads a draft's bytes again in another encoding. */
  'import.reread': z.strictObject({ draft: idSchema, encoding: z.enum(ENCODINGS) }),
  /** Stops all reading; what was read by then is kept. */
  'import.cancel': none,
  /** Without a project, a new one is made and named after the briefing. */
  'import.commit': z.strictObject({
    draft: idSchema,
    project: idSchema.nullable(),
    decisions: decisionsSchema,
    relation: relationSchema.nullable(),
  }),
  'import.discard': z.strictObject({ draft: idSchema }),
  /** Asks for a file and keeps it with the project. */
  'keptFile.choose': project,
  /** The path comes from the preload script, as those of imports do. */
  'keptFile.attach': z.strictObject({ project: idSchema, path: z.string() }),
  /** Opens a copy of a kept file, if it is of a harmless kind. */
  'keptFile.open': keptFile,
  'keptFile.save': keptFile,
  /** Opens an address in the browser, once the person has said yes. */
  'address.open': z.strictObject({ address: z.url({ protocol: /^https$/ }).max(2000) }),
  'search.run': searchQuerySchema,
  /** `own` is the template that takes the place of the built-in document; null where none does. */
  'export.save': z.strictObject({
    project: idSchema,
    format: z.enum(FORMATS),
    options: exportOptionsSchema,
    own: templateIdSchema.nullable(),
  }),
  /** `replace` writes over what was shown, `new` asks for another file. */
  /** Stops the export that is being made; nothing is written. */
  'export.cancel': none,
  'export.settle': z.strictObject({ waiting: idSchema, way: z.enum(['keep', 'replace', 'new']) }),
  'template.list': none,
  /** Without an id it is a new one. */
  'template.save': ownTemplateSchema.unwrap().extend({ id: templateIdSchema.nullable() }),
  'template.delete': z.strictObject({ id: templateIdSchema }),
  /** Brings back a template that was deleted. */
  'template.restore': z.strictObject({ id: templateIdSchema }),
  'template.import': none,
  'template.export': z.strictObject({ id: templateIdSchema }),
  /** Enlarges the window's content by one step, or back to its own size; it is remembered. */
  'window.zoom': z.strictObject({ step: z.enum(['in', 'out', 'reset']) }),
  /** Opens the system's print dialog for what the window's print style shows; answers when it is over. */
  'window.print': none,
} satisfies Record<RequestName, z.ZodType>;

/** What each request sends. */
export type Request<N extends RequestName> = z.infer<(typeof requestSchemas)[N]>;

/** What each request answers when it goes well. */
export interface Answers {
  'app.start': Start;
  /** Versions, settings, counts and the end of the log, for somebody who looks for a fault; in English. */
  'app.diagnostics': string;
  'settings.change': Settings;
  'library.list': readonly ProjectCard[];
  'library.showFolder': null;
  'project.create': OpenProject;
  'project.openSample': OpenProject;
  'project.open': OpenProject;
  'project.close': null;
  /** What acts on the list of projects answers with the list. */
  'project.rename': readonly ProjectCard[];
  'project.duplicate': readonly ProjectCard[];
  'project.archive': readonly ProjectCard[];
  'project.trash': readonly ProjectCard[];
  'project.restore': readonly ProjectCard[];
  'project.delete': readonly ProjectCard[];
  'project.showFolder': null;
  /** Null when the dialog was cancelled. */
  'project.supplySource': OpenProject | null;
  'project.history': HistoryPage;
  'project.dispatch': Change;
  'project.undo': Change;
  'project.redo': Change;
  'backup.list': readonly BackupCard[];
  'backup.restore': OpenProject;
  /** The name of the file, or null when the dialog was cancelled. */
  'archive.save': string | null;
  'arrival.keep': OpenProject;
  'arrival.compare': Comparison;
  'arrival.merge': OpenProject;
  'arrival.discard': null;
  /** Without a choice, nothing at all. */
  'import.choose': ReadFiles;
  'import.files': ReadFiles;
  'import.text': Draft;
  /** The draft with the same id. */
  'import.reread': Draft;
  'import.cancel': null;
  'import.commit': { readonly open: OpenProject; readonly briefing: string };
  'import.discard': null;
  /** The file that is kept now, or null when the dialog was cancelled. */
  'keptFile.choose': KeptFile | null;
  'keptFile.attach': KeptFile;
  'keptFile.open': null;
  /** The name of the copy, or null when the dialog was cancelled. */
  'keptFile.save': string | null;
  /** Whether it was opened. */
  'address.open': boolean;
  'search.run': SearchAnswer;
  /** Null when the export or the dialog was cancelled. */
  'export.save': SavedExport | null;
  'export.cancel': null;
  'export.settle': SavedExport | null;
  'template.list': readonly OwnTemplate[];
  'template.save': OwnTemplate;
  'template.delete': null;
  'template.restore': null;
  /** Null when the dialog was cancelled. */
  'template.import': OwnTemplate | null;
  /** The name of the file, or null when the dialog was cancelled. */
  'template.export': string | null;
  /** The factor that the content is shown with now. */
  'window.zoom': number;
  'window.print': null;
}

/** The answer to a request: its value, or what went wrong. */
export type Answer<N extends RequestName> = Result<Answers[N], Problem>;

/** What each event carries. */
export interface Events {
  'import.offered': ReadFiles;
  'import.progress': ImportProgress;
  /** The share of an export that is made, of 1; null once it is made, or will not be. */
  'export.progress': number | null;
  /** An action, chosen in the application menu. */
  'menu.chosen': ActionId;
  /** A project by its id, chosen among the recent ones there. */
  'menu.project': string;
  problem: Problem;
}
