import type { ExportInput } from '../../../shared/export/document';
import type { UiLanguage } from '../../../shared/project/settings-choices';
import { useExport } from '../state/export-options';
import { report } from '../state/problems';
import { useProject } from '../state/project';
import { copyText } from '../ui/copy-text';

type Module = typeof import('./annotation-texts');

/** The Markdown libraries, once they have been asked for: they are in no hurry, and a drag cannot wait for them. */
let module: Module | null = null;

/** Loads what `dragAnnotation` needs. */
export async function prepareToGive(): Promise<Module> {
  module ??= await import('./annotation-texts');
  return module;
}

/** Puts one annotation on the clipboard as Markdown; only in answer to a click or a key. Whether it was done. */
export async function copyAnnotation(id: string, language: UiLanguage): Promise<boolean> {
  const { annotationTexts } = await prepareToGive();
  const input = inputFor(id, language);
  const texts = input && annotationTexts(input, id);
  if (!texts) return false;
  if (!texts.ok) {
    report(texts.error);
    return false;
  }
  return copyText(texts.value.markdown);
}

/** Gives an annotation to what a drag is dropped on: as Markdown, as HTML, and as text. */
export function dragAnnotation(
  transfer: DataTransfer,
  id: string,
  language: UiLanguage,
  words: string,
): void {
  transfer.effectAllowed = 'copy';
  const input = module && inputFor(id, language);
  const texts = module && input && module.annotationTexts(input, id);
  transfer.setData('text/plain', texts?.ok ? texts.value.markdown : words);
  if (!texts?.ok) return;
  transfer.setData('text/markdown', texts.value.markdown);
  transfer.setData('text/html', texts.value.html);
}

/** What an annotation is printed with: everything that is known, in the language of the window. */
function inputFor(id: string, language: UiLanguage): ExportInput | null {
  const { open } = useProject.getState();
  const annotation = open?.project.annotations.find((one) => one.id === id);
  if (!open || !annotation) return null;
  const { dialect, choices } = useExport.getState();
  const options = {
    briefing: annotation.anchor.briefing,
    template: 'excerpts',
    language,
    dialect,
    choices: { ...choices, unchecked: true },
  } as const;
  return { project: open.project, texts: open.texts, options };
}
