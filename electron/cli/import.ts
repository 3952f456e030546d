import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { Draft } from '../../shared/ipc/contract';
import type { Problem } from '../../shared/result/problem';
import { fail } from '../../shared/result/problem';
import { ok, type Result } from '../../shared/result/result';
import { Desk } from '../main/desk/desk';
import { userName } from '../main/desk/user-name';
import type { DocumentReader } from '../main/import/document-reader';
import type { Call } from './call';
import { cardNamed } from './find-project';
import { inWords } from './in-words';
import type { Printed } from './printed';

type ImportCall = Extract<Call, { command: 'import' }>;

/** A file that is in the project now. */
interface Imported {
  readonly file: string;
  readonly briefing: string;
  readonly title: string;
  readonly turns: number;
  readonly figures: number;
}

/**
 * `presser import`: takes files into a saved project, as they were found. A file that cannot be read is told of and
 * keeps no other one out. Fails as opening the library or the project does: nothing is written while the app has them.
 */
export async function importFiles(
  call: ImportCall,
  userData: string,
  reader: DocumentReader,
): Promise<Result<Printed, Problem>> {
  const author = userName();
  const surroundings = { now: Date.now, newId: randomUUID, owner: `presser import (${author})` };
  const opened = await Desk.open({ userData, author, surroundings, reader });
  if (!opened.ok) return opened;
  const done = await take(opened.value, call);
  const closed = await opened.value.close();
  return done.ok && !closed.ok ? closed : done;
}

async function take(desk: Desk, call: ImportCall): Promise<Result<Printed, Problem>> {
  const target = await projectFor(desk, call.project);
  if (!target.ok) return target;
  let project = target.value;
  const read = await desk.imports.readFiles(call.files.map((file) => resolve(file)));
  const problems = [...read.problems];
  for (const { id, fileName } of read.arrivals) {
    await desk.arrivals.discard(id);
    problems.push(fail('import.unknown-format', { name: fileName }).error);
  }
  const imported: Imported[] = [];
  for (const draft of read.drafts) {
    const stored = await desk.commit(draft.id, project, null, { title: call.project });
    if (!stored.ok) return stored;
    project = stored.value.open.project.id;
    imported.push(toldOf(draft, stored.value.briefing));
  }
  return ok({
    text: call.json ? asJson(call, project, imported, problems) : imported.map(asLine).join('\n'),
    isSound: problems.length === 0,
    complaints: problems.map(inWords),
  });
}

/** The id of the project of that id or title, open; null where one has to be made. Fails with `export.which-project`. */
async function projectFor(desk: Desk, name: string): Promise<Result<string | null, Problem>> {
  const named = cardNamed(
    desk.cards.filter(({ trashedAt }) => trashedAt === null),
    name,
  );
  if (!named.ok) return named;
  if (!named.value) return ok(null);
  const opened = await desk.openProject(named.value.id, 'write');
  return opened.ok ? ok(named.value.id) : opened;
}

function toldOf({ fileName, reading }: Draft, briefing: string): Imported {
  const { title, turns, figures } = reading;
  return {
    file: fileName,
    briefing,
    title: title ?? fileName,
    turns: turns.length,
    figures: figures.length,
  };
}

function asLine({ file, title, turns, figures }: Imported): string {
  return `${file}: ${title} (turns ${turns}, figures ${figures})`;
}

function asJson(
  { project: name }: ImportCall,
  project: string | null,
  imported: readonly Imported[],
  problems: readonly Problem[],
): string {
  const told = problems.map((problem) => ({ code: problem.code, message: inWords(problem) }));
  return JSON.stringify({ project: { id: project, name }, imported, problems: told }, null, 2);
}
