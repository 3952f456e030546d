import type { Problem } from '../../shared/result/problem';
import { ok, type Result } from '../../shared/result/result';
import { isSound, type MissingFile, type ProjectReport, verifyProject } from '../main/store/verify-project';
import type { Call } from './call';
import { findProject } from './find-project';
import type { Printed } from './printed';

/** `presser verify`: whether a project is what its checksums, its sources and its history say. */
export async function verify(
  { subject, json }: Extract<Call, { command: 'verify' }>,
  userData: string,
): Promise<Result<Printed, Problem>> {
  const found = await findProject(userData, subject);
  if (!found.ok) return found;
  const report = await verifyProject(found.value.folder, found.value.id);
  if (!report.ok) return report;
  const sound = isSound(report.value);
  const text = json ? JSON.stringify({ sound, ...report.value }, null, 2) : print(report.value, sound);
  return ok({ text, isSound: sound });
}

function print(report: ProjectReport, sound: boolean): string {
  const { id, title, revision, damage, isHistoryTrue, sources, backups, conflictedCopies, quotes } = report;
  return [
    `${title || '—'}  (${id})`,
    `  files     ${damage ? `DAMAGED ${damage.file}: ${damage.reason}` : `whole, ${revision} changes`}`,
    `  history   ${HISTORY[String(isHistoryTrue)]}`,
    `  sources   ${sources.total - sources.missing.length} of ${sources.total} as imported`,
    ...sources.missing.map((file) => `            MISSING ${described(file)}`),
    `  backups   ${backups.total - backups.unreadable.length} of ${backups.total} can be read`,
    ...backups.unreadable.map((name) => `            UNREADABLE ${name}`),
    ...conflictedCopies.map((name) => `  a copy that another program made: ${name}`),
    `  quotes    ${quotes.length}${quotes.length > 0 ? `: ${counts(quotes)}` : ''}`,
    ...quotes
      .filter(({ status }) => status === null || status === 'missing')
      .map(({ words, status }) => `            ${status ? 'NOT IN THE SOURCE' : 'NOT COMPARED'} “${words}”`),
    sound ? 'Sound.' : 'Something is wrong; nothing was changed.',
  ].join('\n');
}

const WHAT: Readonly<Record<MissingFile['kind'], string>> = {
  file: 'the file as imported',
  text: 'the text taken out of the file',
  kept: 'a file that a check keeps',
};

/** `harbour.pdf, the text taken out of the file (“Harbour works”), sha256 …`. */
function described({ kind, fileName, briefings, sha256 }: MissingFile): string {
  const of = briefings.length > 0 ? ` (${briefings.map((title) => `“${title}”`).join(', ')})` : '';
  return `${fileName}, ${WHAT[kind]}${of}, sha256 ${sha256}`;
}

const HISTORY: Readonly<Record<string, string>> = {
  true: 'leads to what is stored',
  false: 'DOES NOT LEAD to what is stored',
  null: 'not compared',
};

/** `3 verbatim, 1 cleaned`. */
function counts(quotes: ProjectReport['quotes']): string {
  const numbers = new Map<string, number>();
  for (const { status } of quotes) {
    const name = status ?? 'without a source';
    numbers.set(name, (numbers.get(name) ?? 0) + 1);
  }
  return [...numbers].map(([name, count]) => `${count} ${name}`).join(', ');
}
