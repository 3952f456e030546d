import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readBriefing } from '../../shared/engine/read-briefing';
import { makeBriefing } from '../../shared/project/make-briefing';
import { type Briefing, emptyProject, type Project } from '../../shared/project/records';
import { fail, type Problem } from '../../shared/result/problem';
import { ok, type Result } from '../../shared/result/result';
import { makeExport } from '../main/export/make-export';
import { writeExport } from '../main/export/write-export';
import { readProject } from '../main/store/read-project';
import type { ExportCall } from './export-call';
import { findProject } from './find-project';
import { readInput } from './read-input';

/** What is exported: a project with one briefing chosen, and the decoded sources. */
interface Subject {
  readonly project: Project;
  readonly briefing: Briefing;
  readonly texts: Readonly<Record<string, string>>;
}

/** `presser export`: a document or records on standard output, or in the file that `--out` names. */
export async function exportDocument(
  call: ExportCall,
  userData: string,
): Promise<Result<string | Uint8Array, Problem>> {
  const isFile = call.subject === '-' || (await exists(call.subject));
  const subject = isFile ? await fromFile(call) : await fromLibrary(call, userData);
  if (!subject.ok) return subject;
  const { project, briefing, texts } = subject.value;
  const made = await makeExport(call.format, {
    project,
    texts,
    options: {
      briefing: briefing.id,
      template: call.template ?? (isFile ? 'transcript' : 'excerpts'),
      language: call.language ?? briefing.language,
      dialect: call.dialect,
      // Nobody has checked anything in a file.
      choices: { ...call.choices, unchecked: isFile || call.choices.unchecked },
    },
  });
  if (!made.ok || call.out === null) return made;
  const written = await writeExport(resolve(call.out), made.value);
  return written.ok ? ok('') : written;
}

async function fromFile({ subject, encoding }: ExportCall): Promise<Result<Subject, Problem>> {
  const input = await readInput(subject, encoding);
  if (!input.ok) return input;
  const { text, fileName, mediaType, byteLength, sha256 } = input.value;
  // Ids and times do not show in the document: the same file gives the same bytes.
  let serial = 0;
  const { briefing, annotations } = makeBriefing({
    reading: readBriefing(text),
    source: {
      sha256,
      fileName,
      mediaType,
      encoding: input.value.encoding,
      byteLength,
      length: text.length,
      address: null,
      importedAt: 0,
    },
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
  return ok({ project, briefing, texts: { [sha256]: text } });
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
  return ok({ project, briefing, texts });
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
