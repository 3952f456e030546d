import { parseArgs } from 'node:util';
import { TEMPLATES, type Template } from '../../shared/export/options';
import { UI_LANGUAGES, type UiLanguage } from '../../shared/project/settings-choices';
import { err, ok, type Result } from '../../shared/result/result';

/** A call of the command line, read and checked. */
export type Call =
  | { readonly command: 'help' }
  | {
      readonly command: 'inspect';
      readonly file: string;
      readonly json: boolean;
      readonly encoding: string | null;
    }
  | {
      readonly command: 'export';
      readonly subject: string;
      /** Null: the transcript for a file, the excerpts for a project. */
      readonly template: Template | null;
      readonly language: UiLanguage | null;
      readonly out: string | null;
      readonly encoding: string | null;
      /** Title or id of one of a project's briefings. */
      readonly briefing: string | null;
      readonly unchecked: boolean;
      readonly userData: string | null;
    }
  | { readonly command: 'projects'; readonly json: boolean; readonly userData: string | null }
  | {
      readonly command: 'verify';
      /** Title or id of a project. */
      readonly subject: string;
      readonly json: boolean;
      readonly userData: string | null;
    };

const OPTIONS = {
  json: { type: 'boolean' },
  encoding: { type: 'string' },
  format: { type: 'string' },
  template: { type: 'string' },
  language: { type: 'string' },
  out: { type: 'string' },
  briefing: { type: 'string' },
  unchecked: { type: 'boolean' },
  'user-data-dir': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Which options each command understands, besides `--user-data-dir` and `--help`. */
const UNDERSTOOD: Readonly<Record<string, readonly string[]>> = {
  inspect: ['json', 'encoding'],
  export: ['format', 'template', 'language', 'out', 'encoding', 'briefing', 'unchecked'],
  projects: ['json'],
  verify: ['json'],
};

/** What each command is about. */
const SUBJECTS: Readonly<Record<string, string>> = {
  inspect: 'a file',
  export: 'a file or a project',
  verify: 'a project',
};

/** Reads the arguments behind the program's name; the error is one line about what is wrong with them. */
export function readCall(args: readonly string[]): Result<Call, string> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const [command, subject, ...rest] = positionals;
  if (values.help || command === undefined) return values.help ? ok({ command: 'help' }) : err('No command.');

  const understood = UNDERSTOOD[command];
  if (!understood) return err(`No command ${command}.`);
  const stray = Object.keys(values).find((name) => name !== 'user-data-dir' && !understood.includes(name));
  if (stray) return err(`${command} does not know --${stray}.`);
  const userData = values['user-data-dir'] ?? null;

  if (command === 'projects') {
    return subject === undefined
      ? ok({ command, json: values.json ?? false, userData })
      : err('projects takes no file.');
  }
  if (subject === undefined) return err(`${command} needs ${SUBJECTS[command]}.`);
  if (rest.length > 0) return err(`${command} takes one at a time: ${rest[0]} is one too many.`);
  if (command === 'inspect') {
    return ok({ command, file: subject, json: values.json ?? false, encoding: values.encoding ?? null });
  }

  if (command === 'verify') return ok({ command, subject, json: values.json ?? false, userData });

  const { format = 'md', template = null, language = null } = values;
  if (format !== 'md') return err(`The format ${format} is not available; md is.`);
  if (template !== null && !isOneOf(TEMPLATES, template)) {
    return err(`No template ${template}: ${TEMPLATES.join(', ')}.`);
  }
  if (language !== null && !isOneOf(UI_LANGUAGES, language)) {
    return err(`No language ${language}: ${UI_LANGUAGES.join(', ')}.`);
  }
  return ok({
    command: 'export',
    subject,
    template,
    language,
    out: values.out ?? null,
    encoding: values.encoding ?? null,
    briefing: values.briefing ?? null,
    unchecked: values.unchecked ?? false,
    userData,
  });
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
}

function isOneOf<T extends string>(list: readonly T[], value: string): value is T {
  return (list as readonly string[]).includes(value);
}
