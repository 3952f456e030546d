import { randomUUID } from 'node:crypto';
import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { TemplateFile } from '../../shared/export/liquid/own-template';
import type { Remark } from '../../shared/import/remarks';
import { makeBriefing } from '../../shared/project/make-briefing';
import { type Briefing, emptyProject, type Project } from '../../shared/project/records';
import { fail, type Problem } from '../../shared/result/problem';
import { ok, type Result } from '../../shared/result/result';
import { OwnTemplates, readTemplate } from '../main/desk/own-templates';
import { makeExport } from '../main/export/make-export';
import { writeUnlessEdited } from '../main/export/write-unless-edited';
import { WrittenFiles } from '../main/export/written-files';
import type { DocumentReader } from '../main/import/document-reader';
import { readProject } from '../main/store/read-project';
import type { ExportCall } from './export-call';
import { findProject } from './find-project';
import type { Printed } from './printed';
import { readInput } from './read-input';
import { remarkWords } from './report';

/** What is exported: a project with one briefing chosen, and the decoded sources. */
interface Subject {
  readonly project: Project;
  readonly briefing: Briefing;
  readonly texts: Readonly<Record<string, string>>;
  /** What was left out of a file or read otherwise. */
  readonly remarks: readonly Remark[];
}

/**
 * `presser export`: a document or records on standard output, or in the file that `--out` names; what was left out of a file
 * is told besides.
 */
export async function exportDocument(
  call: ExportCall,
  userData: string,
  reader: DocumentReader,
): Promise<Result<Printed<string | Uint8Array>, Problem>> {
  const isFile = call.subject === '-' || (await exists(call.subject));
  const subject = isFile ? await fromFile(call, reader) : await fromLibrary(call, userData);
  if (!subject.ok) return subject;
  const own = call.own === null ? null : await ownTemplate(call.own, userData);
  if (own?.ok === false) return own;
  const { project, briefing, texts, remarks } = subject.value;
  const options = {
    briefing: briefing.id,
    template: call.template ?? (isFile ? 'transcript' : 'excerpts'),
    language: call.language ?? briefing.language,
    dialect: call.dialect,
    // Nobody has checked anything in a file.
    choices: { ...call.choices, unchecked: isFile || call.choices.unchecked },
  };
  const made = await makeExport(call.format, { project, texts, options, own: own?.value.text });
  if (!made.ok) return made;
  const printed = { text: made.value, isSound: true, complaints: remarks.map(remarkWords) };
  if (call.out === null) return ok(printed);
  const written = await writeUnlessEdited(
    new WrittenFiles(userData),
    {
      path: resolve(call.out),
      content: made.value,
      project: project.id,
      options: { ...options, own: call.own, format: call.format },
    },
    { force: call.force },
  );
  if (!written.ok) return written;
  const { kind, name } = written.value;
  return kind === 'edited' ? fail('export.edited', { name }) : ok({ ...printed, text: '' });
}

/** A template out of a file, or the one of the library that has this name. */
async function ownTemplate(name: string, userData: string): Promise<Result<TemplateFile, Problem>> {
  if (await exists(name)) return readTemplate(name);
  return new OwnTemplates(userData, randomUUID).find(name);
}

async function fromFile(
  { subject, encoding }: ExportCall,
  reader: DocumentReader,
): Promise<Result<Subject, Problem>> {
  const input = await readInput(reader, subject, encoding);
  if (!input.ok) return input;
  const { extracted, reading, fileName, mediaType, byteLength, sha256 } = input.value;
  const { text, structure, encoding: found, address, remarks } = extracted;
  // Ids and times do not show in the document: the same file gives the same bytes.
  let serial = 0;
  const { briefing, annotations } = makeBriefing({
    reading,
    source: {
      sha256,
      text: null,
      fileName,
      mediaType,
      encoding: found,
      byteLength,
      length: text.length,
      address,
      importedAt: 0,
    },
    structure,
    text,
    id: 'briefing',
    newId: () => {
      serial += 1;
      return `annotation-${serial}`;
    },
    now: 0,
    by: '',
  });
  const project = { ...emptyProject('file', fileName, 0), briefings: [briefing], annotations };
  return ok({ project, briefing, texts: { [sha256]: text }, remarks });
}

async function fromLibrary(call: ExportCall, userData: string): Promise<Result<Subject, Problem>> {
  const found = await findProject(userData, call.subject);
  if (!found.ok) return found;
  const read = await readProject(found.value.folder, found.value.id);
  if (!read.ok) return read;
  const { project, texts } = read.value;
  const named = project.briefings.filter(
    ({ id, title }) => call.briefing === null || id === call.briefing || title === call.briefing,
  );
  const [briefing] = named;
  if (!briefing) return fail('export.nothing');
  if (named.length > 1) {
    return fail('export.which-briefing', { titles: named.map(({ title }) => title).join('; ') });
  }
  return ok({ project, briefing, texts, remarks: [] });
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
