import { PenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { setCorrecting, useCorrecting } from '../../state/correcting';
import { Button } from '../../ui/button';
import { excerpt } from '../../ui/excerpt';
import styles from './correcting-bar.module.css';
import { useTakeBack } from './use-take-back';

/** Says that the transcript can be typed in and, at a correction, what the source reads there. */
export function CorrectingBar() {
  const { t } = useTranslation(['correcting', 'editor']);
  const correction = useCorrecting((state) => state.correction);
  const { takeBack, takeBackBlock } = useTakeBack();
  const take = (): void => {
    if (correction) void takeBack(correction);
  };
  return (
    <div className={styles['bar']}>
      <div className={styles['line']}>
        <p role="status" className={styles['state']}>
          <PenLine size={14} strokeWidth={2} aria-hidden />
          <span>{t('correct.on')}</span>
        </p>
        {correction ? (
          <>
            <p className={styles['words']}>
              {correction.source === ''
                ? t('source-reads.nothing', { ns: 'editor' })
                : t('source-reads', { ns: 'editor', words: excerpt(correction.source, 60) })}
            </p>
            <Button keys="Mod+Shift+Backspace" tip={t('take-back')} {...steady} onClick={take}>
              {t('take-back')}
            </Button>
            <Button
              aria-label={t('take-back.paragraph')}
              tip={t('take-back.paragraph')}
              {...steady}
              onClick={() => void takeBackBlock(correction.segment.block)}
            >
              {t('take-back.short')}
            </Button>
          </>
        ) : (
          <p className={styles['words']}>{t('correct.hint')}</p>
        )}
        <Button look="quiet" {...steady} onClick={() => setCorrecting(false)}>
          {t('correct.done')}
        </Button>
      </div>
    </div>
  );
}

/** A press leaves the caret where it is, so that one can go on typing there. */
const steady = { onMouseDown: (event: { preventDefault(): void }): void => event.preventDefault() };
