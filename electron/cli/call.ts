import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../../shared/result/result';
import { type Command, isCommand } from './commands';
import { EXPORT_OPTIONS, type ExportCall, readExportCall } from './export-call';

/** A call of the command line, read and checked. */
export type Call =
  | { readonly command: 'help' }
  | {
      readonly command: 'inspect';
      readonly file: string;
      readonly json: boolean;
      readonly encoding: string | null;
    }
  | ExportCall
  | { readonly command: 'projects'; readonly json: boolean; readonly userData: string | null }
  | {
      readonly command: 'import';
      /** Files and folders. */
      readonly files: readonly string[];
      /** Title or id of a project; one of that title is made where there is none. */
      readonly project: string;
      readonly json: boolean;
      readonly userData: string | null;
    }
  | {
      readonly command: 'verify';
      /** Title or id of a project. */
      readonly subject: string;
      readonly json: boolean;
      readonly userData: string | null;
    };

const OPTIONS = {
  ...EXPORT_OPTIONS,
  json: { type: 'boolean' },
  project: { type: 'string' },
  'user-data-dir': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Which options each command understands, besides `--user-data-dir` and `--help`. */
const UNDERSTOOD: Readonly<Record<Command, readonly string[]>> = {
  inspect: ['json', 'encoding'],
  export: Object.keys(EXPORT_OPTIONS),
  projects: ['json'],
  import: ['json', 'project'],
  verify: ['json'],
};

/** What each command is about. */
const SUBJECTS: Readonly<Record<string, string>> = {
  inspect: 'a file',
  export: 'a file or a project',
  import: 'a file or a folder',
  verify: 'a project',
};

/**
 * Reads the arguments behind the program's name; the error is one line about what is wrong with them. `isTerminal` says
 * whether a person sees what is printed.
 */
export function readCall(
  args: readonly string[],
  { isTerminal }: { readonly isTerminal: boolean } = { isTerminal: false },
): Result<Call, string> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const [command, subject, ...rest] = positionals;
  if (values.help || command === undefined) return values.help ? ok({ command: 'help' }) : err('No command.');

  if (!isCommand(command)) return err(`No command ${command}.`);
  const understood = UNDERSTOOD[command];
  const stray = Object.keys(values).find((name) => name !== 'user-data-dir' && !understood.includes(name));
  if (stray) return err(`${command} does not know --${stray}.`);
  const userData = values['user-data-dir'] ?? null;

  if (command === 'projects') {
    return subject === undefined
      ? ok({ command, json: values.json ?? false, userData })
      : err('projects takes no file.');
  }
  if (subject === undefined) return err(`${command} needs ${SUBJECTS[command]}.`);
  if (command === 'import') {
    const { project } = values;
    if (!project) return err('import needs --project NAME.');
    return ok({ command, files: [subject, ...rest], project, json: values.json ?? false, userData });
  }
  if (rest.length > 0) return err(`${command} takes one at a time: ${rest[0]} is one too many.`);
  if (command === 'inspect') {
    return ok({ command, file: subject, json: values.json ?? false, encoding: values.encoding ?? null });
  }

  if (command === 'verify') return ok({ command, subject, json: values.json ?? false, userData });

  return readExportCall(subject, values, { userData, isTerminal });
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
}
