import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  type OwnTemplate,
  type TemplateFile,
  templateIdSchema,
} from '../../../shared/export/liquid/own-template';
import { fail, type Problem } from '../../../shared/result/problem';
import { err, ok, type Result } from '../../../shared/result/result';
import { writeExport } from '../export/write-export';
import { isThere, makeFolder, moveFolder, namesIn, writeDurably } from '../store/durable-file';
import { deletedTemplatesFolder, templatesFolder } from '../store/folders';
import { attempt, notSaved } from '../store/problem-error';

const EXTENSION = '.liquid';
/** More than any template may be long, in bytes. */
const LARGEST = 800_000;

/** The templates of a library: one file each, named by its id. */
export class OwnTemplates {
  readonly #folder: string;
  readonly #deleted: string;
  readonly #newId: () => string;

  constructor(userData: string, newId: () => string) {
    this.#folder = templatesFolder(userData);
    this.#deleted = deletedTemplatesFolder(userData);
    this.#newId = newId;
  }

  /** All of them, by name. */
  list(): Promise<Result<readonly OwnTemplate[], Problem>> {
    return attempt(async () => {
      const names = (await namesIn(this.#folder)).filter((name) => name.endsWith(EXTENSION));
      const ids = names.map((name) => name.slice(0, -EXTENSION.length));
      const known = ids.filter((id) => templateIdSchema.safeParse(id).success);
      const all = await Promise.all(known.map((id) => this.#read(id)));
      return all.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    }, unreadable(this.#folder));
  }

  /** The one of that id, or else of that name. Fails with `template.missing`. */
  async find(name: string): Promise<Result<OwnTemplate, Problem>> {
    const all = await this.list();
    if (!all.ok) return all;
    const found = all.value.find(({ id }) => id === name) ?? all.value.find((one) => one.name === name);
    return found ? ok(found) : fail('template.missing', { name });
  }

  /** Keeps a template, as a new one where it has no id yet, and gives it. Fails with `template.name-taken`. */
  async save(id: string | null, file: TemplateFile): Promise<Result<OwnTemplate, Problem>> {
    const all = await this.list();
    if (!all.ok) return all;
    if (all.value.some((one) => one.id !== id && one.name === file.name)) {
      return fail('template.name-taken', { name: file.name });
    }
    const template = { id: id ?? this.#newId(), ...file };
    return attempt(async () => {
      const { printTemplateFile } = await templateFiles();
      await makeFolder(this.#folder);
      await writeDurably(this.#fileOf(template.id), printTemplateFile(file));
      return template;
    }, notSaved);
  }

  /** Puts a template aside, from where `restore` brings it back. */
  delete(id: string): Promise<Result<null, Problem>> {
    return this.#move(this.#fileOf(id), this.#deletedFileOf(id), id);
  }

  /** Brings back what was deleted; one of the same id that is there again stays. */
  async restore(id: string): Promise<Result<null, Problem>> {
    const there = await attempt(() => isThere(this.#fileOf(id)), notSaved);
    if (!there.ok) return there;
    return there.value ? ok(null) : this.#move(this.#deletedFileOf(id), this.#fileOf(id), id);
  }

  /** Keeps a copy of a file as a new template; a name that is taken gets a number. */
  async importFile(path: string): Promise<Result<OwnTemplate, Problem>> {
    const read = await readTemplate(path);
    if (!read.ok) return read;
    const all = await this.list();
    if (!all.ok) return all;
    const taken = new Set(all.value.map(({ name }) => name));
    let { name } = read.value;
    for (let number = 2; taken.has(name); number += 1) name = `${read.value.name} ${number}`;
    return this.save(null, { ...read.value, name });
  }

  /** Writes a template into a file of its own, and gives the file's name. */
  async exportFile(id: string, path: string): Promise<Result<string, Problem>> {
    const template = await this.find(id);
    if (!template.ok) return template;
    const { printTemplateFile } = await templateFiles();
    return writeExport(path, printTemplateFile(template.value));
  }

  async #read(id: string): Promise<OwnTemplate> {
    const { readTemplateFile } = await templateFiles();
    return { id, ...readTemplateFile(await readFile(this.#fileOf(id), 'utf8'), id) };
  }

  #fileOf(id: string): string {
    return join(this.#folder, `${id}${EXTENSION}`);
  }

  #deletedFileOf(id: string): string {
    return join(this.#deleted, `${id}${EXTENSION}`);
  }

  async #move(from: string, to: string, id: string): Promise<Result<null, Problem>> {
    const moved = await attempt(async () => {
      if (!(await isThere(from))) return false;
      await moveFolder(from, to);
      return true;
    }, notSaved);
    if (!moved.ok) return moved;
    return moved.value ? ok(null) : fail('template.missing', { name: id });
  }
}

/** A template out of a file. Fails with `file.missing`, `file.too-large` or `file.unreadable`. */
export async function readTemplate(path: string): Promise<Result<TemplateFile, Problem>> {
  const name = basename(path);
  const read = await attempt(
    () => readFile(path),
    (reason) => ({
      code: reason === 'ENOENT' ? 'file.missing' : 'file.unreadable',
      detail: { name, reason },
    }),
  );
  if (!read.ok) return err(read.error);
  if (read.value.length > LARGEST) {
    const size = (read.value.length / 1e6).toFixed(1);
    return fail('file.too-large', { name, size, limit: String(LARGEST / 1e6) });
  }
  const { readTemplateFile } = await templateFiles();
  return ok(readTemplateFile(read.value.toString('utf8'), name.replace(/\.[^.]*$/, '') || name));
}

/** The YAML library is loaded with the first template, not at the start. */
function templateFiles() {
  return import('../../../shared/export/liquid/template-file');
}

function unreadable(folder: string): (reason: string) => Problem {
  return (reason) => ({ code: 'library.unreadable', detail: { reason, folder } });
}
