import { Check, Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCopied } from '../../state/copied';
import { Button } from '../../ui/button';
import { useCopyAnnotation } from '../use-copy-annotation';

/** Copies an annotation as Markdown; a tick says that it was done. */
export function CopyButton({ annotation }: { readonly annotation: string }) {
  const { t } = useTranslation('templates');
  const copy = useCopyAnnotation();
  const isCopied = useCopied(({ copied }) => copied?.annotation === annotation);
  return (
    <Button
      look="quiet"
      icon={isCopied ? Check : Copy}
      tip={t(isCopied ? 'copied' : 'copy')}
      keys="C"
      onClick={() => void copy(annotation)}
    />
  );
}
