import { create } from 'zustand';
import type { OwnTemplate } from '../../../shared/export/liquid/own-template';
import { presser } from '../api/presser';
import { valueOrReport } from './problems';

interface TemplatesState {
  /** Those of the library, by name. */
  readonly own: readonly OwnTemplate[];
  /** The one that takes the place of the built-in document, by its id. */
  readonly chosen: string | null;
  /** Deleted last, and can still be brought back from where it was deleted. */
  readonly deleted: OwnTemplate | null;
}

/** Templates of one's own, kept while one looks at other things. */
export const useTemplates = create<TemplatesState>(() => ({ own: [], chosen: null, deleted: null }));

/** The template that is exported with; null where that is a built-in document. */
export function useChosenTemplate(): OwnTemplate | null {
  return useTemplates(({ own, chosen }) => own.find(({ id }) => id === chosen) ?? null);
}

/** Reads the templates of the library. */
export async function readTemplates(): Promise<void> {
  const own = await valueOrReport(presser.templateList({}));
  if (own) useTemplates.setState({ own });
}

/** Keeps a template, as a new one where it has no id yet; undefined where it could not be kept. */
export async function saveTemplate(
  template: Omit<OwnTemplate, 'id'> & { readonly id: string | null },
): Promise<OwnTemplate | undefined> {
  const saved = await valueOrReport(presser.templateSave(template));
  if (saved) await readTemplates();
  return saved;
}

/** Puts a template aside. */
export async function deleteTemplate(template: OwnTemplate): Promise<boolean> {
  const done = await valueOrReport(presser.templateDelete({ id: template.id }));
  if (done === undefined) return false;
  useTemplates.setState(({ chosen }) => ({
    deleted: template,
    chosen: chosen === template.id ? null : chosen,
  }));
  await readTemplates();
  return true;
}

/** Brings back the template that was deleted last. */
export async function restoreTemplate({ id }: OwnTemplate): Promise<void> {
  const done = await valueOrReport(presser.templateRestore({ id }));
  if (done === undefined) return;
  useTemplates.setState({ deleted: null });
  await readTemplates();
}

/** Asks for a file and keeps it as a template; undefined where none was chosen, or it could not be kept. */
export async function importTemplate(): Promise<OwnTemplate | undefined> {
  const template = await valueOrReport(presser.templateImport({}));
  if (!template) return undefined;
  await readTemplates();
  return template;
}
