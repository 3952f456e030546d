import { useLanguage } from '../i18n/use-language';
import { useCopied } from '../state/copied';

/** Copies an annotation as Markdown and says so. */
export function useCopyAnnotation(): (annotation: string) => Promise<void> {
  const language = useLanguage();
  return async (annotation) => {
    const { copyAnnotation } = await import('../export/give-annotation');
    if (await copyAnnotation(annotation, language)) useCopied.setState({ copied: { annotation } });
  };
}
