import { PenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../actions/use-action';
import { setCorrecting, useCorrecting } from '../../state/correcting';
import { useCanWrite } from '../../state/project';
import { Button } from '../../ui/button';

/** Lets the words of the transcript be typed in, or no longer. */
export function CorrectButton({ className }: { readonly className?: string | undefined }) {
  const { t } = useTranslation('correcting');
  const canWrite = useCanWrite();
  const isOn = useCorrecting((state) => state.isOn);
  const toggle = (): void => setCorrecting(!isOn);
  useAction('transcript.correct', toggle, canWrite);
  return (
    <Button
      look="quiet"
      icon={PenLine}
      tip={t('correct.tip')}
      keys="Mod+Shift+E"
      aria-pressed={isOn}
      disabled={!canWrite}
      className={className}
      // The caret stays where it is.
      onMouseDown={(event) => event.preventDefault()}
      onClick={toggle}
    >
      {t('correct')}
    </Button>
  );
}
